package uk.hearth.placement.commitments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class CommitmentImportsResource {

    private final CommitmentImports imports;
    private final ImportLog log;
    private final CommitmentRows commitments;
    private final MeasureRows measures;
    private final ReadingRows readings;
    private final CommitmentDesk desk;

    CommitmentImportsResource(
            CommitmentImports imports,
            ImportLog log,
            CommitmentRows commitments,
            MeasureRows measures,
            ReadingRows readings,
            CommitmentDesk desk) {
        this.imports = imports;
        this.log = log;
        this.commitments = commitments;
        this.measures = measures;
        this.readings = readings;
        this.desk = desk;
    }

    @POST
    @Path("/commitments")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(CommitmentImports.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in commitments, a row each",
            description = "A commitment that was changed by hand since it was brought in stays as it is.")
    public RestResponse<CommitmentImportSummary> importCommitments(
            @RequestBody(ref = "CommitmentsFile") InputStream body, @BeanParam @Valid ImportOptions options) {
        return imports.handIn(commitments, body, options);
    }

    @POST
    @Path("/commitment-measures")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(CommitmentImports.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in by what commitments are measured, a row a measure",
            description = "A measure that was changed by hand since it was brought in stays as it is.")
    public RestResponse<CommitmentImportSummary> importCommitmentMeasures(
            @RequestBody(ref = "CommitmentMeasuresFile") InputStream body, @BeanParam @Valid ImportOptions options) {
        return imports.handIn(measures, body, options);
    }

    @POST
    @Path("/commitment-readings")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(CommitmentImports.LARGEST_FILE)
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
    @Operation(
            summary = "Bring in what measures were, a row a reading, or a row a measure and a column a period",
            description = "A row names a measure, or an indicator for every measure that is linked to it. What differs"
                    + " supersedes what was brought in before; what was entered or taken back by hand stays as it is.")
    public RestResponse<CommitmentImportSummary> importCommitmentReadings(
            @RequestBody(ref = "CommitmentReadingsFile") InputStream body, @BeanParam @Valid ImportOptions options) {
        return imports.handIn(readings, body, options);
    }

    @GET
    @Path("/commitments")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION, Role.AUDITOR})
    @Operation(summary = "List an authority's imports of commitments, measures and readings, newest first")
    public Page<CommitmentImportSummary> listCommitmentImports(
            @RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        desk.requireAuthority(authority);
        var after = page.after(2);
        var rows = log.after(
                authority,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows, page.limit, row -> row, row -> List.of(row.importedAt().toString(), String.valueOf(row.id())));
    }

    @GET
    @Path("/commitments/{id}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION, Role.AUDITOR})
    @Operation(summary = "Read what one import of commitments, measures or readings did")
    public CommitmentImportSummary readCommitmentImport(
            @RestPath @Parameter(description = "The import's id, from its summary") UUID id,
            @RestQuery @NotNull String authority) {
        desk.requireAuthority(authority);
        return log.find(authority, id).orElseThrow(NotFoundException::new);
    }
}
