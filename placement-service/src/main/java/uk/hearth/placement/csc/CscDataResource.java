package uk.hearth.placement.csc;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children's Social Care API")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class CscDataResource {

    private final Batches batches;
    private final KnownChildren children;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    CscDataResource(Batches batches, KnownChildren children, Caller caller, Auditing auditing, Clock clock) {
        this.batches = batches;
        this.children = children;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    @GET
    @Path("/csc-batches")
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION})
    @Transactional
    @Operation(summary = "List the batches of children's data that were taken, newest first")
    public Page<BatchView> listCscBatches(
            @RestQuery @NotNull @Parameter(description = "Code of the authority", example = "E09000099")
                    String authority,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(2);
        var rows = batches.after(
                authority,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows,
                page.limit,
                row -> row,
                row -> List.of(row.receivedAt().toString(), row.id().toString()));
    }

    @GET
    @Path("/csc-batches/{id}")
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION})
    @Transactional
    @Operation(summary = "Read what came of one batch of children's data")
    public BatchView readCscBatch(@RestPath @Parameter(description = "The batch's id") UUID id) {
        return batches.find(id).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/csc-batches/{id}/warnings")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "List what is worth a look in a batch, child by child")
    public Page<WarningView> listCscWarnings(
            @RestPath @Parameter(description = "The batch's id") UUID id, @BeanParam @Valid PageRequest page) {
        var batch = readCscBatch(id);
        auditing.record(batch.authority(), "viewed warnings", new AuditSubject("csc_batch", id.toString()), Map.of());
        var after = page.after(2);
        var rows = batches.warnings(
                batch,
                after.map(cursor -> cursor.part(0, Integer::valueOf)).orElse(-1),
                after.map(cursor -> cursor.part(1, Integer::valueOf)).orElse(0),
                page.limit + 1);
        return Page.of(
                rows,
                page.limit,
                row -> row,
                row -> List.of(String.valueOf(row.position()), String.valueOf(row.number())));
    }

    @POST
    @Path("/csc-children/of-child")
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read what is known of one child, who is named in the body, now or at an instant",
            description =
                    "As the case system sent it, less names and pupil numbers. 404 for a child that was purged, or"
                            + " not yet known at that instant.")
    public ChildDataView readCscChild(@NotNull @Valid AskedChild asked) {
        caller.requireAuthority(asked.authority());
        auditing.record(asked.authority(), "viewed a child's data", new AuditSubject("child", asked.child()), Map.of());
        var at = Objects.requireNonNullElseGet(asked.asKnownAt(), clock::instant);
        var all = children.of(asked.authority(), asked.child());
        var state = all.stream().filter(one -> one.held(at)).findFirst().orElseThrow(NotFoundException::new);
        if (state.data() == null) {
            throw new NotFoundException();
        }
        return ChildDataView.of(asked, state, state.data(), all);
    }
}
