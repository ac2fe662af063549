package uk.hearth.kpi.comparisons;

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
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/indicators/{code}/comparison")
@Tag(name = "Indicators")
@Authenticated
public class ComparisonResource {

    private final AreaComparisons comparisons;
    private final Indicators indicators;
    private final Areas areas;
    private final DataVersions versions;
    private final Caller caller;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    ComparisonResource(
            AreaComparisons comparisons,
            Indicators indicators,
            Areas areas,
            DataVersions versions,
            Caller caller,
            Preconditions preconditions,
            HttpHeaders headers) {
        this.comparisons = comparisons;
        this.indicators = indicators;
        this.areas = areas;
        this.versions = versions;
        this.caller = caller;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Compare an authority with the areas of a group: bars, intervals, rank, quartile, mean")
    public RestResponse<ComparisonView> readComparison(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code,
            @BeanParam @Valid ComparisonQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var tag = EntityTag.ofParts(
                code,
                authority,
                String.valueOf(query.period),
                String.valueOf(query.group),
                headers.getAcceptableMediaTypes(),
                versions.of(authority));
        return preconditions.unlessHeld(tag, () -> comparison(code, authority, query));
    }

    private ComparisonView comparison(String code, String authority, ComparisonQuery query) {
        var indicator = indicators.byCode(code).orElseThrow(NotFoundException::new);
        var area = areas.authority(authority).orElseThrow(NotFoundException::new);
        return comparisons.compare(indicator, area, PeriodParameter.parse("period", query.period), query.group);
    }
}
