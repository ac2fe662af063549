package uk.hearth.dashboard.papers;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
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
@Produces(MediaType.WILDCARD)
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
    @Path("/paper.{extension}")
    @Operation(summary = "A paper as HTML, DOCX or PDF")
    public RestResponse<byte[]> paper(@RestPath String id, @RestPath String extension) {
        var form = Arrays.stream(PaperForm.values())
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var paper = editions.paperAs(id, form.type());
        return Download.as(form.type(), paper, form.extension(), "paper", id);
    }

    @GET
    @Path("/moved.{extension}")
    @Operation(summary = "What moved since another paper, as CSV or ODS")
    public RestResponse<byte[]> moved(
            @RestPath String id, @RestPath String extension, @RestQuery @Nullable String with) {
        var type = switch (extension) {
            case "csv" -> CSV;
            case "ods" -> ODS;
            default -> throw new NotFoundException();
        };
        return Download.as(type, editions.comparisonAs(id, Field.filled(with), type), extension, "moved", id);
    }
}
