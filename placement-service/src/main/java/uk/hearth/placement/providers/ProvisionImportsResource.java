package uk.hearth.placement.providers;

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
@Tag(name = "Providers")
@RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
public class ProvisionImportsResource {

    private final ImportDesk desk;
    private final ProviderRows providers;
    private final ProvisionRows provisions;
    private final RatingRows ratings;
    private final FeeRows fees;

    ProvisionImportsResource(
            ImportDesk desk, ProviderRows providers, ProvisionRows provisions, RatingRows ratings, FeeRows fees) {
        this.desk = desk;
        this.providers = providers;
        this.provisions = provisions;
        this.ratings = ratings;
        this.fees = fees;
    }

    @POST
    @Path("/providers")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in who runs homes, households and schemes")
    public RestResponse<ImportSummary> importProviders(
            @RequestBody(ref = "Providers") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(providers, body, options);
    }

    @POST
    @Path("/provisions")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in homes, households and schemes")
    public RestResponse<ImportSummary> importProvisions(
            @RequestBody(ref = "Provisions") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(provisions, body, options);
    }

    @POST
    @Path("/provision-ratings")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in what Ofsted judged of provisions, a row for each inspection")
    public RestResponse<ImportSummary> importProvisionRatings(
            @RequestBody(ref = "ProvisionRatings") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(ratings, body, options);
    }

    @POST
    @Path("/provision-fees")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in what provisions cost a week, a row for each line of a fee")
    public RestResponse<ImportSummary> importProvisionFees(
            @RequestBody(ref = "ProvisionFees") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(fees, body, options);
    }
}
