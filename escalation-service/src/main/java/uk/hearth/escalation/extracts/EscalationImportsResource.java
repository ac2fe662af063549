package uk.hearth.escalation.extracts;

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
import uk.hearth.escalation.imports.ImportSummary;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.tables.Csv;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
public class EscalationImportsResource {

    private final ImportDesk desk;
    private final EscalationFiles files;
    private final Caller caller;

    EscalationImportsResource(ImportDesk desk, EscalationFiles files, Caller caller) {
        this.desk = desk;
        this.files = files;
        this.caller = caller;
    }

    @POST
    @Path("/escalation-log")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in a log of escalations, a row a case, with the authority's own columns or the documented",
            description = "A case whose row changed is revised and journalled; one that people have worked on here"
                    + " since is left as it is, and counts as unchanged.")
    public RestResponse<ImportSummary> importEscalationLog(
            @RequestBody(ref = "EscalationLog") InputStream body, @BeanParam @Valid MappedOptions options) {
        var authority = String.valueOf(options.authority);
        caller.requireAuthority(authority);
        return desk.handIn(files.log(authority, options.mapping), body, options);
    }

    @POST
    @Path("/workflow-steps")
    @Consumes({Csv.MEDIA_TYPE, MediaType.APPLICATION_JSON, ImportDesk.NDJSON})
    @BodyLimit(ImportDesk.LARGEST_FILE)
    @Transactional
    @Operation(
            summary = "Bring in the workflow extract of a case system, a row a step: the steps of a case make the case",
            description = "A step that changed revises its case, which is journalled; a case that people have worked on"
                    + " here since is left as it is.")
    public RestResponse<ImportSummary> importWorkflowSteps(
            @RequestBody(ref = "WorkflowSteps") InputStream body, @BeanParam @Valid MappedOptions options) {
        var authority = String.valueOf(options.authority);
        caller.requireAuthority(authority);
        return desk.handIn(files.steps(authority, options.mapping), body, options);
    }
}
