package uk.hearth.placement.commitments;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/commitments/report")
@Tag(name = "Commitments")
@Authenticated
public class CommitmentReportResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String DESCRIPTION =
            "For the working group with every figure and note; for the steering group with the latest note; for the"
                    + " committee without small numbers of people, and with the notes written for it.";

    private final CommitmentReports reports;

    CommitmentReportResource(CommitmentReports reports) {
        this.reports = reports;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read what moved between two days and what is late, a line a commitment",
            description = DESCRIPTION)
    public CommitmentReport readCommitmentReport(@BeanParam @Valid ReportQuery query) {
        return reports.of(query);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read the report as one accessible page", description = DESCRIPTION)
    public String readCommitmentReportAsPage(@BeanParam @Valid ReportQuery query) {
        return ReportPage.of(ReportWriter.write(reports.of(query)));
    }

    @GET
    @Produces(DOCX)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read the report as a Word document that can be edited: headings, marked tables, lists",
            description = DESCRIPTION)
    public RestResponse<StreamingOutput> readCommitmentReportAsDocx(@BeanParam @Valid ReportQuery query) {
        var paper = ReportWriter.write(reports.of(query));
        return ResponseBuilder.<StreamingOutput>ok(out -> ReportDocx.write(paper, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.docx\"".formatted(paper.file()))
                .build();
    }
}
