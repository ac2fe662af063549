package uk.hearth.kpi.papers;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kpi.editions.ReadableEditions;

@Path("/api/v1/editions/{id}/paper")
@Tag(name = "Editions")
@Authenticated
public class PapersResource {

    private static final String PDF = "application/pdf";

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
    public RestResponse<String> readPaper(@RestPath UUID id) {
        return preconditions.unlessHeld(tag("html", id), () -> PaperPage.of(paper(id)));
    }

    @GET
    @Produces(PDF)
    @Transactional
    @Operation(summary = "Read an edition as a tagged PDF (PDF/UA)")
    public RestResponse<StreamingOutput> readPaperAsPdf(@RestPath UUID id) {
        return preconditions.unlessHeld(tag("pdf", id), () -> {
            var paper = paper(id);
            return out -> PaperPdf.write(paper, out);
        });
    }

    private Paper paper(UUID id) {
        return new PaperWriter(editions.read(id)).write();
    }

    /** A paper changes only by being withdrawn, or when Hearth sets it differently. */
    private String tag(String format, UUID id) {
        return EntityTag.ofParts("paper-1", format, editions.tag(id), editions.withdrawn(id));
    }
}
