package uk.hearth.dashboard.looks;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.util.Locale;
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
    @Path("/{code}/crest")
    @Produces({"image/svg+xml", "image/png"})
    @Operation(summary = "A council's crest")
    public RestResponse<File> crest(@RestPath String code) {
        var file = find(code).crestFile();
        if (file == null) {
            throw new NotFoundException();
        }
        var name = file.toString().toLowerCase(Locale.ROOT);
        return RestResponse.ResponseBuilder.ok(file.toFile())
                .header("Content-Type", name.endsWith(".png") ? "image/png" : "image/svg+xml")
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
