package uk.hearth.kpi.benchmarks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;
import uk.hearth.kpi.imports.ImportDesk;
import uk.hearth.kpi.imports.ImportOptions;
import uk.hearth.kpi.imports.ImportSummary;

@Path("/api/v1/imports/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class BenchmarksImportsResource {

    private final ImportDesk desk;
    private final BenchmarkRows rows;

    BenchmarksImportsResource(ImportDesk desk, BenchmarkRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @POST
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Bring in other areas' figures to compare an authority with")
    public RestResponse<ImportSummary> importBenchmarks(
            @RequestBody(ref = "Benchmarks") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(rows, body, options);
    }
}
