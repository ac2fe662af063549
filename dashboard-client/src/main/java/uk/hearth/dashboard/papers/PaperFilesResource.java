package uk.hearth.dashboard.papers;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Field;

/** Papers to take away, as the service wrote them. */
@Path("/papers/{id}")
@Tag(name = "Pages")
@Blocking
public class PaperFilesResource {

    private static final String CSV = "text/csv";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Editions editions;

    PaperFilesResource(@RestClient Editions editions) {
        this.editions = editions;
    }

    @GET
    @Path("/paper.html")
    @Produces(PaperForm.Types.HTML)
    @Operation(summary = "A paper as a web page")
    public RestResponse<byte[]> paperAsHtml(@RestPath String id) {
        return paper(id, PaperForm.HTML);
    }

    @GET
    @Path("/paper.docx")
    @Produces(PaperForm.Types.DOCX)
    @Operation(summary = "A paper as a Word document")
    public RestResponse<byte[]> paperAsDocx(@RestPath String id) {
        return paper(id, PaperForm.DOCX);
    }

    @GET
    @Path("/paper.pdf")
    @Produces(PaperForm.Types.PDF)
    @Operation(summary = "A paper as PDF")
    public RestResponse<byte[]> paperAsPdf(@RestPath String id) {
        return paper(id, PaperForm.PDF);
    }

    @GET
    @Path("/moved.csv")
    @Produces(CSV)
    @Operation(summary = "What moved since another paper, as CSV")
    public RestResponse<byte[]> movedAsCsv(@RestPath String id, @RestQuery @Nullable String with) {
        return Download.csv(editions.comparisonAs(id, Field.filled(with), CSV), "moved", id);
    }

    @GET
    @Path("/moved.ods")
    @Produces(ODS)
    @Operation(summary = "What moved since another paper, as a spreadsheet")
    public RestResponse<byte[]> movedAsOds(@RestPath String id, @RestQuery @Nullable String with) {
        return Download.as(ODS, editions.comparisonAs(id, Field.filled(with), ODS), "ods", "moved", id);
    }

    @GET
    @Path("/read")
    @Produces(PaperForm.Types.HTML)
    @Operation(summary = "A paper, to be read here")
    public RestResponse<byte[]> paperToRead(@RestPath String id) {
        return PaperToRead.of(editions.paperAs(id, PaperForm.Types.HTML));
    }

    @GET
    @Path("/figures.ods")
    @Produces(ODS)
    @Operation(summary = "A paper's figures as a spreadsheet")
    public RestResponse<byte[]> figuresAsOds(@RestPath String id) {
        return Download.as(ODS, editions.reportAs(id, ODS), "ods", "figures", id);
    }

    @GET
    @Path("/figures.csv")
    @Produces(CSV)
    @Operation(summary = "A paper's figures as CSV")
    public RestResponse<byte[]> figuresAsCsv(@RestPath String id) {
        return Download.csv(editions.reportAs(id, CSV), "figures", id);
    }

    private RestResponse<byte[]> paper(String id, PaperForm form) {
        return Download.as(form.type(), editions.paperAs(id, form.type()), form.extension(), "paper", id);
    }
}
