package uk.hearth.kpi.commentary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/commentary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commentary", description = "What is going well and what needs to improve, figure by figure")
@Authenticated
public class CommentaryResource {

    private final Commentaries commentaries;
    private final Indicators indicators;
    private final DataVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Changes changes;

    CommentaryResource(
            Commentaries commentaries,
            Indicators indicators,
            DataVersions versions,
            Caller caller,
            Preconditions preconditions,
            Changes changes) {
        this.commentaries = commentaries;
        this.indicators = indicators;
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.changes = changes;
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

    @GET
    @Path("/{indicator}/{period}/{kind}")
    @Transactional
    @Operation(summary = "Read what is said of one figure")
    public RestResponse<CommentaryView> readCommentary(
            @RestPath String indicator,
            @RestPath String period,
            @RestPath CommentaryKind kind,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var said = commentaries.find(key(authority, indicator, period, kind)).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(EntityTag.ofVersion(said.revision()), () -> said);
    }

    @POST
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = CommentaryView.class, responseCode = "201")
    @Operation(summary = "Say something of a figure of which nothing was said yet")
    public RestResponse<CommentaryView> addCommentary(@NotNull @Valid AddCommentary added) {
        caller.requireAuthority(added.authority());
        requireKnown(added.indicator());
        if (!commentaries.write(added.key(), 0, added.says(), caller.name())) {
            throw new Refusal(
                    "already-said",
                    "There is commentary of this kind on this figure",
                    "Read it, and change it with PUT and If-Match");
        }
        var said = stored(added.key());
        return ResponseBuilder.<CommentaryView>create(201)
                .entity(said)
                .header(HttpHeaders.LOCATION, added.key().address())
                .header(HttpHeaders.ETAG, EntityTag.ofVersion(said.revision()))
                .build();
    }

    @PUT
    @Path("/{indicator}/{period}/{kind}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = CommentaryView.class, responseCode = "200")
    @Operation(summary = "Say it, or say it differently with If-Match; what was said before is kept")
    public RestResponse<CommentaryView> writeCommentary(
            @RestPath String indicator,
            @RestPath String period,
            @RestPath CommentaryKind kind,
            @RestQuery @NotNull String authority,
            @NotNull @Valid WriteCommentary says) {
        caller.requireAuthority(authority);
        var key = key(authority, indicator, period, kind);
        requireKnown(indicator);
        var present = commentaries.find(key);
        preconditions.requireAbsent(present.isPresent());
        if (present.isPresent() && present.get().says(says)) {
            return Preconditions.tagged(200, EntityTag.ofVersion(present.get().revision()), present.get());
        }
        present.ifPresent(said -> preconditions.requireCurrent(EntityTag.ofVersion(said.revision())));
        var before = present.map(CommentaryView::revision).orElse(0);
        if (!commentaries.write(key, before, says, caller.name())) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and say what is still to be said.");
        }
        var said = stored(key);
        return Preconditions.tagged(before == 0 ? 201 : 200, EntityTag.ofVersion(said.revision()), said);
    }

    private CommentaryView stored(CommentaryKey key) {
        versions.advance(key.authority());
        changes.tell(key.written());
        return commentaries.find(key).orElseThrow();
    }

    private void requireKnown(String indicator) {
        if (indicators.byCode(indicator).isEmpty()) {
            throw InvalidInput.inField(
                    "indicator", "unknown-indicator", "This indicator is not in the catalogue", "Look its code up");
        }
    }

    private static CommentaryKey key(String authority, String indicator, String period, CommentaryKind kind) {
        var parsed = PeriodParameter.parse("period", period).orElseThrow();
        return new CommentaryKey(authority, indicator, parsed, kind);
    }
}
