package uk.hearth.kpi.breakdowns;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.audiences.Audiences;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/indicators/{code}/breakdown")
@Tag(name = "Indicators")
@Authenticated
public class BreakdownResource {

    private final Breakdowns breakdowns;
    private final Indicators indicators;
    private final Areas areas;
    private final DataVersions versions;
    private final Audiences audiences;
    private final Caller caller;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    BreakdownResource(
            Breakdowns breakdowns,
            Indicators indicators,
            Areas areas,
            DataVersions versions,
            Audiences audiences,
            Caller caller,
            Preconditions preconditions,
            HttpHeaders headers) {
        this.breakdowns = breakdowns;
        this.indicators = indicators;
        this.areas = areas;
        this.versions = versions;
        this.audiences = audiences;
        this.caller = caller;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Read an indicator's figures of one period by their dimensions, with totals and findings")
    public RestResponse<BreakdownView> readBreakdown(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code,
            @BeanParam @Valid BreakdownQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var screen = audiences.ofBreakdowns(authority, query.audience);
        var tag = EntityTag.ofParts(
                code,
                authority,
                String.valueOf(query.period),
                String.valueOf(query.dimensions),
                screen.toString(),
                headers.getAcceptableMediaTypes(),
                versions.of(authority));
        return preconditions.unlessHeld(tag, () -> breakdown(code, authority, query, screen));
    }

    private BreakdownView breakdown(String code, String authority, BreakdownQuery query, Screen screen) {
        var period = PeriodParameter.parse("period", query.period).orElseThrow();
        var indicator = indicators.byCode(code).orElseThrow(NotFoundException::new);
        var area = areas.authority(authority).orElseThrow(NotFoundException::new);
        return Optional.ofNullable(breakdowns.of(indicator, area, period, query.dimensions, screen))
                .orElseThrow(NotFoundException::new);
    }
}
