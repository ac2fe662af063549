package uk.hearth.placement.commitments;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/commitments/report")
@Tag(name = "Commitments")
@Authenticated
public class CommitmentReportResource {

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
            description =
                    "For the working group with every figure and note; for the steering group with the latest note;"
                            + " for the committee without small numbers of people, and with the notes written for it.")
    public CommitmentReport readCommitmentReport(@BeanParam @Valid ReportQuery query) {
        return reports.of(query);
    }
}
