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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;
import uk.hearth.kpi.areas.Areas;
import uk.hearth.kpi.imports.ImportDesk;
import uk.hearth.kpi.imports.ImportOptions;
import uk.hearth.kpi.imports.ImportSummary;

@Path("/api/v1/imports/benchmarks-ees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class EesImportsResource {

    private final ImportDesk desk;
    private final EesFiles files;
    private final EesRows rows;
    private final Areas areas;

    EesImportsResource(ImportDesk desk, EesFiles files, EesRows rows, Areas areas) {
        this.desk = desk;
        this.files = files;
        this.rows = rows;
        this.areas = areas;
    }

    @POST
    @Consumes(Csv.MEDIA_TYPE)
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @RolesAllowed({Role.INTEGRATION, Role.ADMINISTRATOR})
    @Transactional
    @Operation(
            summary = "Bring in a table of the DfE's explore education statistics as published, for every authority",
            description = "Takes the rows of England, its regions and local authorities that the filters leave; other"
                    + " geographic levels are passed over. Local authorities not known here yet are added."
                    + " One indicator a request: send the same file again for the next.")
    public RestResponse<ImportSummary> importPublishedBenchmarks(
            @RequestBody InputStream body,
            @BeanParam @Valid EesMapping mapping,
            @BeanParam @Valid ImportOptions options) {
        try {
            var published = Files.createTempFile("hearth-ees-", ".csv");
            var taken = Files.createTempFile("hearth-ees-", ".csv");
            try {
                Files.copy(body, published, StandardCopyOption.REPLACE_EXISTING);
                var authorities = files.write(published, mapping, taken);
                if (!options.dryRun) {
                    areas.learn(authorities.values());
                }
                try (var in = Files.newInputStream(taken)) {
                    return desk.handIn(rows, in, options);
                }
            } finally {
                Files.deleteIfExists(published);
                Files.deleteIfExists(taken);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
