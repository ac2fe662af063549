package uk.hearth.escalation.work;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.CaseChange;
import uk.hearth.escalation.cases.CaseReading;
import uk.hearth.escalation.cases.Sight;
import uk.hearth.escalation.moves.Parts;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

@Path("/api/v1/escalations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
@Authenticated
public class CommentsResource {

    private final Comments comments;
    private final Links links;
    private final CaseReading reading;
    private final CaseChange change;
    private final CaseWork work;
    private final Parts parts;
    private final Sight sight;
    private final Caller caller;

    CommentsResource(
            Comments comments,
            Links links,
            CaseReading reading,
            CaseChange change,
            CaseWork work,
            Parts parts,
            Sight sight,
            Caller caller) {
        this.comments = comments;
        this.links = links;
        this.reading = reading;
        this.change = change;
        this.work = work;
        this.parts = parts;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Path("/comments")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "List what people on a case told each other, the first first; others see who and when")
    public Page<CommentView> listComments(
            @RestPath @Parameter(description = "Which case") UUID id, @BeanParam @Valid PageRequest page) {
        var escalation = reading.find(id);
        boolean words = reading.view(escalation);
        int after =
                page.after(1).map(cursor -> cursor.part(0, Integer::valueOf)).orElse(0);
        var found = comments.of(escalation, after, page.limit + 1);
        return Page.of(found, page.limit, comment -> words ? comment : comment.withoutWords(), CommentView::key);
    }

    @POST
    @Path("/comments")
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = CommentView.class, responseCode = "201")
    @Operation(summary = "Tell the others on a case something; for those on it")
    public RestResponse<CommentView> addComment(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid AddComment added) {
        var held = change.hold(id);
        if (!sight.sees(caller.name(), held)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Only those on the case comment on it.");
        }
        var comment = comments.add(held, added.comment(), caller.name());
        var actor = new Actor(caller.name(), null);
        work.note(held, "commented", actor, Map.of("comment", comment.position()));
        return RestResponse.status(RestResponse.Status.CREATED, comment);
    }

    @POST
    @Path("/links")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = Link.class, responseCode = "201")
    @Operation(summary = "Link a case to a review, a placement, a plan, another case")
    public RestResponse<Link> addLink(
            @RestPath @Parameter(description = "Which case") UUID id, @NotNull @Valid Link link) {
        var held = change.hold(id);
        var actor = parts.requireEither(held, caller.name());
        links.add(held.authority(), id, List.of(link), caller.name());
        work.changeBeside(held, "linked", actor, Map.of(), Map.of("link", link));
        return RestResponse.status(RestResponse.Status.CREATED, link);
    }

    @DELETE
    @Path("/links/{position}")
    @Transactional
    @RolesAllowed({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Take a link away; send the case's tag in If-Match")
    public RestResponse<Void> removeLink(
            @RestPath @Parameter(description = "Which case") UUID id,
            @RestPath @Parameter(description = "Which of its links", example = "1") int position) {
        var held = change.holdCurrent(id);
        var actor = parts.requireEither(held, caller.name());
        if (!links.remove(held.authority(), id, position, caller.name())) {
            throw new NotFoundException();
        }
        work.changeBeside(held, "unlinked", actor, Map.of("link", position), Map.of());
        return RestResponse.noContent();
    }
}
