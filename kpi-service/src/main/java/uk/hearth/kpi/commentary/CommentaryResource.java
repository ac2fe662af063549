package uk.hearth.kpi.commentary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.problems.Refusal;

@Path("/api/v1/commentary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commentary", description = "What is going well and what needs to improve, figure by figure")
@Authenticated
public class CommentaryResource {

    private final Commentaries commentaries;
    private final CommentaryDesk desk;
    private final Caller caller;

    CommentaryResource(Commentaries commentaries, CommentaryDesk desk, Caller caller) {
        this.commentaries = commentaries;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List what is said of an authority's figures, or every revision of it")
    public Page<CommentaryView> listCommentary(
            @BeanParam @Valid CommentaryQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        var after = page.after(Commentaries.KEY_PARTS).orElse(null);
        var found = commentaries.after(after, query, page.limit + 1);
        return Page.of(found, page.limit, said -> said, CommentaryView::key);
    }

    @POST
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = CommentaryView.class, responseCode = "201")
    @Operation(summary = "Say something of a figure of which nothing was said yet")
    public RestResponse<CommentaryView> addCommentary(@NotNull @Valid AddCommentary added) {
        caller.requireAuthority(added.authority());
        if (!desk.write(added.key(), 0, added.says())) {
            throw new Refusal(
                    "already-said",
                    "There is commentary of this kind on this figure",
                    "Read it, and change it with PUT and If-Match");
        }
        var said = commentaries.find(added.key()).orElseThrow();
        return ResponseBuilder.<CommentaryView>create(201)
                .entity(said)
                .header(HttpHeaders.LOCATION, added.key().address())
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(said.revision()))
                .build();
    }
}
