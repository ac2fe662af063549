package uk.hearth.dashboard.returns;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.frame.Download;

/** The issues that were chosen, all of them, to take away: as the service wrote them. */
@Path("/returns/issues/files")
@Tag(name = "Pages")
@Blocking
public class IssueFilesResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IssueLists lists;

    IssueFilesResource(IssueLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("/table.csv")
    @Produces(CSV)
    @Operation(summary = "The issues that were chosen, as CSV")
    public RestResponse<byte[]> issuesAsCsv(@BeanParam IssueList asked) {
        return Download.csv(lists.file(asked, CSV), "issues", asked.authority(), asked.year());
    }

    @GET
    @Path("/table.xlsx")
    @Produces(XLSX)
    @Operation(summary = "The issues that were chosen, as a spreadsheet")
    public RestResponse<byte[]> issuesAsXlsx(@BeanParam IssueList asked) {
        return Download.as(XLSX, lists.file(asked, XLSX), "xlsx", "issues", asked.authority(), asked.year());
    }
}
