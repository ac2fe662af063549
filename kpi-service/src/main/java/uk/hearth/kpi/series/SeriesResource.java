package uk.hearth.kpi.series;

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
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.audiences.Audiences;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.indicators.Indicators;

@Path("/api/v1/indicators/{code}/series")
@Tag(name = "Indicators")
@Authenticated
public class SeriesResource {

    private final SeriesReports reports;
    private final SeriesSpans spans;
    private final Indicators indicators;
    private final Areas areas;
    private final DataVersions versions;
    private final Caller caller;
    private final Audiences audiences;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    SeriesResource(
            SeriesReports reports,
            SeriesSpans spans,
            Indicators indicators,
            Areas areas,
            DataVersions versions,
            Caller caller,
            Audiences audiences,
            Preconditions preconditions,
            HttpHeaders headers) {
        this.reports = reports;
        this.spans = spans;
        this.indicators = indicators;
        this.areas = areas;
        this.versions = versions;
        this.caller = caller;
        this.audiences = audiences;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Read an indicator through time: points, limits, variation, direction")
    public RestResponse<SeriesView> readSeries(
            @RestPath @Parameter(description = "The indicator's code", example = "CLA-IMMS") String code,
            @BeanParam @Valid SeriesQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var tag = EntityTag.ofParts(
                code,
                authority,
                String.valueOf(query.from),
                String.valueOf(query.to),
                String.valueOf(query.frequency),
                audiences.ofWholes(authority, query.audience).toString(),
                String.valueOf(query.asKnownAt),
                headers.getAcceptableMediaTypes(),
                versions.of(authority));
        return preconditions.unlessHeld(tag, () -> series(code, authority, query));
    }

    private SeriesView series(String code, String authority, SeriesQuery query) {
        var indicator = indicators.byCode(code, query.known()).orElseThrow(NotFoundException::new);
        var area = areas.authority(authority).orElseThrow(NotFoundException::new);
        var span = spans.of(indicator, authority, query);
        return reports.report(indicator, area, span, audiences.ofWholes(authority, query.audience), query.known());
    }
}
