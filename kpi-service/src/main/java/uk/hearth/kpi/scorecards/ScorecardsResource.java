package uk.hearth.kpi.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards", description = "Named, ordered sets of indicators")
@Authenticated
public class ScorecardsResource {

    private final Scorecards scorecards;
    private final ScorecardSummaries summaries;
    private final Indicators indicators;
    private final DataVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Changes changes;

    ScorecardsResource(
            Scorecards scorecards,
            ScorecardSummaries summaries,
            Indicators indicators,
            DataVersions versions,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Changes changes) {
        this.scorecards = scorecards;
        this.summaries = summaries;
        this.indicators = indicators;
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changes = changes;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's scorecards, by code")
    public Page<ScorecardSummary> listScorecards(
            @RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(1).map(Cursor::key).map(key -> key.get(0)).orElse("");
        return Page.of(
                summaries.after(authority, after, page.limit + 1),
                page.limit,
                scorecard -> scorecard,
                scorecard -> List.of(scorecard.code()));
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read how a scorecard is defined")
    public RestResponse<ScorecardView> readScorecard(
            @RestPath @Parameter(description = "The scorecard's code", example = "corporate-parenting") String code,
            @RestQuery @NotNull String authority) {
        var scorecard = find(authority, code);
        return preconditions.unlessHeld(EntityTag.ofVersion(scorecard.version()), () -> ScorecardView.of(scorecard));
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @APIResponseSchema(value = ScorecardView.class, responseCode = "200")
    @Operation(summary = "Define a scorecard: create it, or change it with If-Match")
    public RestResponse<ScorecardView> defineScorecard(
            @RestPath
                    @Pattern(
                            regexp = "[a-z0-9][a-z0-9-]{0,59}",
                            message = "must be made of lower-case letters, digits and hyphens")
                    @Parameter(description = "The scorecard's code", example = "corporate-parenting")
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid DefineScorecard definition) {
        caller.requireAuthority(authority);
        definition.requireKnown(indicators.among(definition.indicators()).keySet());
        var id = new ScorecardId(authority, code);
        var present = scorecards.findByIdOptional(id);
        preconditions.requireAbsent(present.isPresent());
        if (present.isPresent() && present.get().isDefinedAs(definition)) {
            var unchanged = present.get();
            return Preconditions.tagged(200, EntityTag.ofVersion(unchanged.version()), ScorecardView.of(unchanged));
        }
        if (present.isPresent()) {
            preconditions.requireCurrent(EntityTag.ofVersion(present.get().version()));
            present.get().redefine(definition);
        } else {
            scorecards.persist(new Scorecard(id, definition));
        }
        scorecards.flush();
        versions.advance(authority);
        auditing.record(authority, "defined", new AuditSubject("scorecard", code), Map.of());
        changes.tell(id.defined());
        var stored = scorecards.findById(id);
        return Preconditions.tagged(
                present.isPresent() ? 200 : 201, EntityTag.ofVersion(stored.version()), ScorecardView.of(stored));
    }

    private Scorecard find(String authority, String code) {
        caller.requireAuthority(authority);
        return scorecards.findByIdOptional(new ScorecardId(authority, code)).orElseThrow(NotFoundException::new);
    }
}
