package uk.hearth.kpi.commentary;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

@Path("/api/v1/commentary/{indicator}/{period}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commentary")
@Authenticated
public class FigureCommentaryResource {

    private final Commentaries commentaries;
    private final CommentaryDesk desk;
    private final Caller caller;
    private final Preconditions preconditions;

    FigureCommentaryResource(
            Commentaries commentaries, CommentaryDesk desk, Caller caller, Preconditions preconditions) {
        this.commentaries = commentaries;
        this.desk = desk;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(summary = "Read what is said of one figure")
    public RestResponse<CommentaryView> readCommentary(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String indicator,
            @RestPath @Parameter(description = "The period of the figure", example = "2019-01") String period,
            @RestPath @Parameter(description = "What kind of thing is said") CommentaryKind kind,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority) {
        caller.requireAuthority(authority);
        var said = commentaries.find(key(authority, indicator, period, kind)).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(EntityTag.ofVersion(said.revision()), () -> said);
    }

    @PUT
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @APIResponseSchema(value = CommentaryView.class, responseCode = "200")
    @Operation(summary = "Say it, or say it differently with If-Match; what was said before is kept")
    public RestResponse<CommentaryView> writeCommentary(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String indicator,
            @RestPath @Parameter(description = "The period of the figure", example = "2019-01") String period,
            @RestPath @Parameter(description = "What kind of thing is said") CommentaryKind kind,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @NotNull @Valid WriteCommentary says) {
        caller.requireAuthority(authority);
        var key = key(authority, indicator, period, kind);
        var present = commentaries.find(key);
        preconditions.requireAbsent(present.isPresent());
        if (present.isPresent() && present.get().says(says)) {
            return Preconditions.tagged(200, EntityTag.ofVersion(present.get().revision()), present.get());
        }
        present.ifPresent(said -> preconditions.requireCurrent(EntityTag.ofVersion(said.revision())));
        var before = present.map(CommentaryView::revision).orElse(0);
        if (!desk.write(key, before, says)) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again, and say what is still to be said.");
        }
        var said = commentaries.find(key).orElseThrow();
        return Preconditions.tagged(before == 0 ? 201 : 200, EntityTag.ofVersion(said.revision()), said);
    }

    private static CommentaryKey key(String authority, String indicator, String period, CommentaryKind kind) {
        var parsed = PeriodParameter.parse("period", period).orElseThrow();
        return new CommentaryKey(authority, indicator, parsed, kind);
    }
}
