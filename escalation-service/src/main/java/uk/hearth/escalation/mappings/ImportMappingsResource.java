package uk.hearth.escalation.mappings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.escalation.taxonomies.Taxonomies;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;

@Path("/api/v1/import-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({Role.ANALYST, Role.INTEGRATION, Role.ADMINISTRATOR})
public class ImportMappingsResource {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";

    private final ImportMappings mappings;
    private final Taxonomies taxonomies;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    ImportMappingsResource(
            ImportMappings mappings,
            Taxonomies taxonomies,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.mappings = mappings;
        this.taxonomies = taxonomies;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List how an authority's own files are read, by code")
    public Page<MappingView> listImportMappings(@RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        return new Page<>(mappings.of(authority), null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Read how one of an authority's own files is read")
    public RestResponse<MappingView> readImportMapping(
            @RestPath @Parameter(schema = @Schema(maxLength = 40, examples = "old_log")) String code,
            @RestQuery @NotNull String authority) {
        caller.requireAuthority(authority);
        var mapping = mappings.find(authority, code).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(tag(mapping), () -> mapping);
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.ADMINISTRATOR})
    @APIResponseSchema(value = MappingView.class, responseCode = "200")
    @Operation(summary = "Save how an authority's own file is read, or change it with If-Match")
    public RestResponse<MappingView> defineImportMapping(
            @RestPath @Pattern(regexp = CODE, message = "must be made of lower-case letters, digits and underscores")
                    String code,
            @RestQuery @NotNull String authority,
            @NotNull @Valid DefineMapping mapping) {
        caller.requireAuthority(authority);
        MappingRules.check(mapping, taxonomies.of(authority));
        var present = mappings.find(authority, code);
        preconditions.requireAbsent(present.isPresent());
        if (present.isPresent() && present.get().says(mapping)) {
            return Preconditions.tagged(200, tag(present.get()), present.get());
        }
        present.ifPresent(held -> preconditions.requireCurrent(tag(held)));
        mappings.put(authority, code, mapping);
        auditing.record(authority, "defined", new AuditSubject("import_mapping", code), Map.of());
        var kept = mappings.find(authority, code).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, tag(kept), kept);
    }

    private static String tag(MappingView mapping) {
        return EntityTag.ofVersion(mapping.version());
    }
}
