package uk.hearth.kpi.indicators;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@Authenticated
public class IndicatorDefinitionsResource {

    private final Indicators indicators;
    private final IndicatorDefinitions definitions;
    private final IndicatorRevisions revisions;
    private final Preconditions preconditions;
    private final Auditing auditing;

    IndicatorDefinitionsResource(
            Indicators indicators,
            IndicatorDefinitions definitions,
            IndicatorRevisions revisions,
            Preconditions preconditions,
            Auditing auditing) {
        this.auditing = auditing;
        this.indicators = indicators;
        this.definitions = definitions;
        this.revisions = revisions;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR})
    @APIResponseSchema(value = IndicatorView.class, responseCode = "200")
    @Operation(
            summary = "Define an indicator: create it, correct it, or begin a new version from a period, with If-Match")
    public RestResponse<IndicatorView> defineIndicator(
            @RestPath
                    @Parameter(description = "The indicator's code", example = "CLA-IMMS")
                    @Pattern(
                            regexp = "[A-Z0-9][A-Z0-9-]{0,39}",
                            message = "must be made of capitals, digits and hyphens")
                    String code,
            @NotNull @Valid DefineIndicator definition) {
        revisions.takeTurn();
        var present = indicators.byCode(code);
        preconditions.requireAbsent(present.isPresent());
        var next = definition.after(code, present.orElse(null));
        if (present.isPresent()) {
            if (next.equals(present.get())) {
                return Preconditions.tagged(200, IndicatorsResource.tag(next), next);
            }
            preconditions.requireCurrent(IndicatorsResource.tag(present.get()));
        }
        var stored = definitions.define(next);
        record("defined", stored);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, IndicatorsResource.tag(stored), stored);
    }

    @GET
    @Path("/versions")
    @Transactional
    @Operation(summary = "List the versions of an indicator's definition, in time order")
    public Page<IndicatorVersionView> listIndicatorVersions(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code) {
        var found = indicators.versions(code);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        var versions = IntStream.range(0, found.size())
                .mapToObj(i -> IndicatorVersionView.of(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null))
                .toList();
        return new Page<>(versions, null);
    }

    @PUT
    @Path("/retirement")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR})
    @APIResponseSchema(value = IndicatorView.class, responseCode = "200")
    @Operation(summary = "Retire an indicator from a period on, and say which one supersedes it, with If-Match")
    public RestResponse<IndicatorView> retireIndicator(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code,
            @NotNull @Valid Retirement retirement) {
        return change(code, retirement);
    }

    @DELETE
    @Path("/retirement")
    @Transactional
    @RolesAllowed({Role.ADMINISTRATOR})
    @APIResponseSchema(value = IndicatorView.class, responseCode = "200")
    @Operation(summary = "Bring a retired indicator back, with If-Match")
    public RestResponse<IndicatorView> reviveIndicator(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code) {
        return change(code, null);
    }

    private RestResponse<IndicatorView> change(String code, @Nullable Retirement retirement) {
        revisions.takeTurn();
        var present = indicators.byCode(code).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(IndicatorsResource.tag(present));
        if (present.with(retirement).equals(present)) {
            return Preconditions.tagged(200, IndicatorsResource.tag(present), present);
        }
        var stored = definitions.retire(present, retirement);
        record(retirement == null ? "revived" : "retired", stored);
        return Preconditions.tagged(200, IndicatorsResource.tag(stored), stored);
    }

    private void record(String action, IndicatorView indicator) {
        auditing.record(
                AuditEntry.NO_AUTHORITY,
                action,
                new AuditSubject("indicator", indicator.code()),
                Map.of(
                        "version", String.valueOf(indicator.version()),
                        "revision", String.valueOf(indicator.revision())));
    }
}
