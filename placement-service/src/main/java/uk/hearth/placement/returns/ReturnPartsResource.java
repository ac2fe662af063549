package uk.hearth.placement.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.placement.reading.ReturnPart;

/** The same operation as {@link ReturnsResource#sendReturn}, of several files in a form. */
@Path("/api/v1/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnPartsResource {

    private final ReturnDesk desk;

    ReturnPartsResource(ReturnDesk desk) {
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(ReturnsResource.LARGEST)
    @RolesAllowed({Role.ANALYST, Role.INTEGRATION})
    @Transactional
    @Operation(hidden = true, summary = "The same, of several files")
    public RestResponse<ReturnView> sendReturnInParts(
            @RestForm(FileUpload.ALL) List<FileUpload> files, @BeanParam @Valid ReturnOptions options) {
        var parts = new ArrayList<ReturnPart>();
        for (var file : files) {
            try {
                parts.add(new ReturnPart(Files.readAllBytes(file.uploadedFile())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return desk.handIn(parts, options);
    }
}
