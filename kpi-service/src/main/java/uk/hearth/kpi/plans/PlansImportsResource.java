package uk.hearth.kpi.plans;

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
import uk.hearth.kpi.imports.ImportDesk;
import uk.hearth.kpi.imports.ImportOptions;
import uk.hearth.kpi.imports.ImportSummary;

@Path("/api/v1/imports/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class PlansImportsResource {

    private final ImportDesk desk;
    private final PlanRows rows;

    PlansImportsResource(ImportDesk desk, PlanRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @POST
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @Transactional
    @Operation(summary = "Bring in improvement plans and promises to children, a row for each action")
    public RestResponse<ImportSummary> importPlans(
            @RequestBody(ref = "Plans") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(rows, body, options);
    }
}
