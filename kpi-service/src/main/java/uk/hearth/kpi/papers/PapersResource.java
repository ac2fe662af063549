package uk.hearth.kpi.papers;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kpi.editions.ReadableEditions;

@Path("/api/v1/editions/{id}/paper")
@Tag(name = "Editions")
@Authenticated
public class PapersResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadableEditions editions;
    private final Preconditions preconditions;

    PapersResource(ReadableEditions editions, Preconditions preconditions) {
        this.editions = editions;
        this.preconditions = preconditions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(summary = "Read an edition as a paper: one accessible page with charts")
    public RestResponse<String> readPaper(@RestPath @Parameter(description = "The edition's id") UUID id) {
        return preconditions.unlessHeld(tag("html", id), () -> PaperPage.of(paper(id)));
    }

    @GET
    @Produces(PDF)
    @Transactional
    @Operation(summary = "Read an edition as a tagged PDF (PDF/UA)")
    public RestResponse<StreamingOutput> readPaperAsPdf(
            @RestPath @Parameter(description = "The edition's id") UUID id) {
        return file(id, "pdf", PaperPdf::write);
    }

    @GET
    @Produces(DOCX)
    @Transactional
    @Operation(
            summary =
                    "Read an edition as a Word document that can be edited: headings, marked tables, described charts")
    public RestResponse<StreamingOutput> readPaperAsDocx(
            @RestPath @Parameter(description = "The edition's id") UUID id) {
        return file(id, "docx", PaperDocx::write);
    }

    private RestResponse<StreamingOutput> file(UUID id, String ending, PaperFormat format) {
        var tag = tag(ending, id);
        var held = preconditions.unlessHeld(tag, () -> paper(id));
        var answer = ResponseBuilder.<StreamingOutput>create(held.getStatus()).header(HttpHeaders.ETAG, tag);
        var paper = held.getEntity();
        if (paper != null) {
            var name = "%s.%s".formatted(paper.file(), ending);
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .entity(out -> format.write(paper, out));
        }
        return answer.build();
    }

    /** A way of setting a paper. */
    private interface PaperFormat {
        void write(Paper paper, OutputStream out) throws IOException;
    }

    private Paper paper(UUID id) {
        return new PaperWriter(editions.read(id)).write();
    }

    /** A paper changes only by being withdrawn, or when Hearth sets it differently. */
    private String tag(String format, UUID id) {
        return EntityTag.ofParts("paper-2", format, editions.tag(id), editions.withdrawn(id));
    }
}
