package uk.hearth.placement.issues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Issues")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class IssueResource {

    private final Issues issues;
    private final IssueWork work;
    private final Preconditions preconditions;
    private final Caller caller;

    IssueResource(Issues issues, IssueWork work, Preconditions preconditions, Caller caller) {
        this.issues = issues;
        this.work = work;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read one issue")
    public RestResponse<IssueView> readIssue(@RestPath @Parameter(description = "The issue's id") UUID id) {
        var issue = find(id);
        return Preconditions.tagged(200, tag(issue), issue);
    }

    @POST
    @Path("/assignments")
    @Transactional
    @Operation(summary = "Say who sees to many issues at once, and until when")
    public AssignedIssues assignIssues(@NotNull @Valid AssignIssues command) {
        caller.requireAuthority(command.authority());
        return new AssignedIssues(work.assign(command));
    }

    @POST
    @Path("/acceptances")
    @Transactional
    @Operation(summary = "Accept many issues at once for one reason: the rows are right")
    public AcceptedIssues acceptIssues(@NotNull @Valid AcceptIssues command) {
        caller.requireAuthority(command.authority());
        return new AcceptedIssues(work.accept(command, caller.name()));
    }

    @PUT
    @Path("/{id}/assignment")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Say who sees to an issue, and until when")
    public RestResponse<IssueView> assignIssue(
            @RestPath @Parameter(description = "The issue's id") UUID id, @NotNull @Valid AssignIssue command) {
        work.assign(current(id), command);
        return readIssue(id);
    }

    @PUT
    @Path("/{id}/acceptance")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Accept an issue: the row is right, for a reason")
    public RestResponse<IssueView> acceptIssue(
            @RestPath @Parameter(description = "The issue's id") UUID id, @NotNull @Valid AcceptIssue command) {
        work.accept(current(id), command.reason(), caller.name());
        return readIssue(id);
    }

    @DELETE
    @Path("/{id}/acceptance")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Open an issue again that was accepted")
    public RestResponse<IssueView> reopenIssue(@RestPath @Parameter(description = "The issue's id") UUID id) {
        work.reopen(current(id));
        return readIssue(id);
    }

    private IssueView current(UUID id) {
        var issue = find(id);
        preconditions.requireCurrent(tag(issue));
        return issue;
    }

    private IssueView find(UUID id) {
        return issues.find(id).orElseThrow(NotFoundException::new);
    }

    private static String tag(IssueView issue) {
        return EntityTag.ofVersion(issue.version());
    }
}
