package uk.hearth.dashboard.looks;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A council's colours and crest, for anyone's browser. */
@Path("/looks")
@Tag(name = "Looks")
@Blocking
public class LookResource {

    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Looks looks;

    LookResource(Looks looks) {
        this.looks = looks;
    }

    @GET
    @Path("/{code}.css")
    @Produces("text/css")
    @Operation(summary = "A council's colours")
    public RestResponse<String> colours(@RestPath String code) {
        return RestResponse.ResponseBuilder.ok(find(code).css())
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }

    @GET
    @Path("/{code}/crest.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A council's crest, where it is an SVG")
    public RestResponse<byte[]> drawnCrest(@RestPath String code) throws IOException {
        return crest(code, "svg");
    }

    @GET
    @Path("/{code}/crest.png")
    @Produces("image/png")
    @Operation(summary = "A council's crest, where it is a PNG")
    public RestResponse<byte[]> paintedCrest(@RestPath String code) throws IOException {
        return crest(code, "png");
    }

    private RestResponse<byte[]> crest(String code, String extension) throws IOException {
        var look = find(code);
        if (look.crestFile() == null || !extension.equals(look.crestForm())) {
            throw new NotFoundException();
        }
        return RestResponse.ResponseBuilder.ok(Files.readAllBytes(look.crestFile()))
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }

    private Look find(String code) {
        var look = looks.ofCode(code);
        if (look == null) {
            throw new NotFoundException();
        }
        return look;
    }
}
