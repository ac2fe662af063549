package uk.hearth.kpi.editions;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.kpi.scorecards.ScorecardReport;

@Path("/api/v1/editions/{id}/report")
@Tag(name = "Editions")
@Authenticated
public class EditionReportResource {

    private final ReadableEditions readable;
    private final Preconditions preconditions;
    private final HttpHeaders headers;

    EditionReportResource(ReadableEditions readable, Preconditions preconditions, HttpHeaders headers) {
        this.readable = readable;
        this.preconditions = preconditions;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take the figures of an edition away as they were frozen, as one table")
    public RestResponse<ScorecardReport> readEditionReport(
            @RestPath @Parameter(description = "The edition's id") UUID id) {
        var edition = readable.readable(id);
        var tag = EntityTag.ofParts("report", edition.sha256(), headers.getAcceptableMediaTypes());
        return preconditions.unlessHeld(
                tag, () -> readable.read(edition).content().report());
    }
}
