package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;
import uk.hearth.placement.importing.ImportDesk;
import uk.hearth.placement.importing.ImportOptions;
import uk.hearth.placement.importing.ImportSummary;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
@RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
public class CapacityImportsResource {

    private final ImportDesk desk;
    private final CapacityRows capacity;
    private final BlockRows blocks;
    private final NoticeRows notices;

    CapacityImportsResource(ImportDesk desk, CapacityRows capacity, BlockRows blocks, NoticeRows notices) {
        this.desk = desk;
        this.capacity = capacity;
        this.blocks = blocks;
        this.notices = notices;
    }

    @POST
    @Path("/provision-capacity")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in how many beds provisions have, a row for each time that it changes")
    public RestResponse<ImportSummary> importProvisionCapacity(
            @RequestBody(ref = "ProvisionCapacity") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(capacity, body, options);
    }

    @POST
    @Path("/bed-blocks")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in blocks of beds, a row for each",
            description =
                    "A block of the same provision, first day and reason is the same one, and is revised if it is told"
                            + " otherwise; what it was before is kept, and blocks that the file does not have stay.")
    public RestResponse<ImportSummary> importBedBlocks(
            @RequestBody(ref = "BedBlocks") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(blocks, body, options);
    }

    @POST
    @Path("/placement-notices")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in what providers tell of children who came and left",
            description =
                    "The order of the rows does not matter; whether a bed or a child would be counted twice is asked"
                            + " of the file as a whole.")
    public RestResponse<ImportSummary> importPlacementNotices(
            @RequestBody(ref = "PlacementNotices") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(notices, body, options);
    }
}
