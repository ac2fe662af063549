package uk.hearth.placement.teams;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;

@Path("/api/v1/worker-teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Issues")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class WorkerTeamsResource {

    private final WorkerTeams teams;
    private final Caller caller;
    private final Auditing auditing;

    WorkerTeamsResource(WorkerTeams teams, Caller caller, Auditing auditing) {
        this.teams = teams;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List social workers with their teams")
    public Page<WorkerTeamView> listWorkerTeams(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(teams.of(authority), null);
    }

    @PUT
    @Path("/{worker}")
    @Transactional
    @Operation(summary = "Say in which team a social worker is")
    public WorkerTeamView setWorkerTeam(
            @RestPath @Size(max = 100) @Parameter(description = "SW_ID of the return") String worker,
            @RestQuery @NotNull String authority,
            @NotNull @Valid SetWorkerTeam command) {
        caller.requireAuthority(authority);
        var id = worker.strip().toUpperCase(Locale.ROOT);
        teams.put(authority, id, command.team());
        auditing.record(authority, "set a team", new AuditSubject("worker", id), Map.of());
        return new WorkerTeamView(id, command.team());
    }
}
