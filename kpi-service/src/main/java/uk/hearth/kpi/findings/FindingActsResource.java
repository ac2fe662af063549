package uk.hearth.kpi.findings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.findings.FindingHistory.Act;

@Path("/api/v1/findings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
@Cache(noStore = true)
public class FindingActsResource {

    private final Findings findings;
    private final FindingHistory history;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Changes changes;

    FindingActsResource(
            Findings findings,
            FindingHistory history,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Changes changes) {
        this.findings = findings;
        this.history = history;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changes = changes;
    }

    @POST
    @Path("/assignment")
    @Transactional
    @APIResponseSchema(value = FindingHistoryView.class, responseCode = "200")
    @Operation(summary = "Say who is to see to a finding, and by when; send If-Match")
    public RestResponse<FindingHistoryView> assignFinding(@RestPath UUID id, @NotNull @Valid AssignFinding assigned) {
        var act = act(id);
        return done(act, "assigned", history.assign(act, assigned));
    }

    @POST
    @Path("/resolution")
    @Transactional
    @APIResponseSchema(value = FindingHistoryView.class, responseCode = "200")
    @Operation(
            summary = "Say what came of a finding; send If-Match",
            description = "accepted and not_an_error hold until the figure is another; mended holds until it is found "
                    + "again.")
    public RestResponse<FindingHistoryView> resolveFinding(@RestPath UUID id, @NotNull @Valid ResolveFinding resolved) {
        resolved.requireResolved();
        var act = act(id);
        if (act.finding().state() != FindingState.OPEN) {
            throw new Refusal("resolved-already", "This finding is resolved", "Read it, or open it again first");
        }
        return done(act, "resolved", history.resolve(act, resolved));
    }

    @POST
    @Path("/reopening")
    @Transactional
    @APIResponseSchema(value = FindingHistoryView.class, responseCode = "200")
    @Operation(summary = "Open a resolved finding again; send If-Match")
    public RestResponse<FindingHistoryView> reopenFinding(@RestPath UUID id) {
        var act = act(id);
        if (act.finding().state() == FindingState.OPEN) {
            throw new Refusal("open-already", "This finding is open", "Read it to see what was done about it");
        }
        return done(act, "reopened", history.reopen(act));
    }

    @POST
    @Path("/comments")
    @Transactional
    @APIResponseSchema(value = FindingHistoryView.class, responseCode = "201")
    @Operation(summary = "Note something about a finding; what was noted stays")
    public RestResponse<FindingHistoryView> commentOnFinding(
            @RestPath UUID id, @NotNull @Valid CommentOnFinding comment) {
        var finding = find(id);
        history.comment(new Act(finding, caller.name()), comment.text());
        return answer(201, finding);
    }

    private Act act(UUID id) {
        var finding = find(id);
        preconditions.requireCurrent(EntityTag.ofVersion(finding.version()));
        return new Act(finding, caller.name());
    }

    private RestResponse<FindingHistoryView> done(Act act, String what, boolean made) {
        if (!made) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and repeat the change if it is due.");
        }
        var finding = act.finding();
        var id = finding.id().toString();
        auditing.record(finding.authority(), what, new AuditSubject("finding", id), Map.of());
        var subject = "findings/" + id;
        changes.tell(Change.of(
                finding.authority(), "findings." + what, subject, Map.of("finding", id), "/api/v1/" + subject));
        return answer(200, find(finding.id()));
    }

    private RestResponse<FindingHistoryView> answer(int status, FindingView finding) {
        var tag = EntityTag.ofVersion(finding.version());
        return Preconditions.tagged(status, tag, new FindingHistoryView(finding, history.of(finding)));
    }

    private FindingView find(UUID id) {
        return findings.find(caller.authorities(), id).orElseThrow(NotFoundException::new);
    }
}
