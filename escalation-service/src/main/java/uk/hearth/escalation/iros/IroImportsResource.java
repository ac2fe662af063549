package uk.hearth.escalation.iros;

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
import uk.hearth.escalation.imports.ImportDesk;
import uk.hearth.escalation.imports.ImportOptions;
import uk.hearth.escalation.imports.ImportSummary;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
public class IroImportsResource {

    private final ImportDesk desk;
    private final IroRows iros;
    private final CaseloadRows caseloads;
    private final ChildrenRows children;

    IroImportsResource(ImportDesk desk, IroRows iros, CaseloadRows caseloads, ChildrenRows children) {
        this.desk = desk;
        this.iros = iros;
        this.caseloads = caseloads;
        this.children = children;
    }

    @POST
    @Path("/iros")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in the register of IROs")
    public RestResponse<ImportSummary> importIros(
            @RequestBody(ref = "Iros") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(iros, body, options);
    }

    @POST
    @Path("/iro-caseloads")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in how many children each IRO had at the end of a month")
    public RestResponse<ImportSummary> importCaseloads(
            @RequestBody(ref = "IroCaseloads") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(caseloads, body, options);
    }

    @POST
    @Path("/children-looked-after")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(summary = "Bring in how many children the authority looked after at the end of a month")
    public RestResponse<ImportSummary> importChildrenLookedAfter(
            @RequestBody(ref = "ChildrenLookedAfter") InputStream body, @BeanParam @Valid ImportOptions options) {
        return desk.handIn(children, body, options);
    }
}
