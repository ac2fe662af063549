package uk.hearth.placement.importmappings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.mappings.MappingCheck;
import uk.hearth.kit.mappings.SavedMapping;
import uk.hearth.kit.mappings.SavedMappings;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.importing.ImportKinds;

@Path("/api/v1/import-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Import mappings",
        description =
                "An authority's own headings and words, as the codes that imports of providers, beds and notices take")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION, Role.AUDITOR})
public class ImportMappingsResource {

    private final SavedMappings mappings;
    private final ImportKinds kinds;
    private final Caller caller;
    private final Preconditions preconditions;

    ImportMappingsResource(SavedMappings mappings, ImportKinds kinds, Caller caller, Preconditions preconditions) {
        this.mappings = mappings;
        this.kinds = kinds;
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's mappings, by name")
    public Page<MappingView> listImportMappings(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        return mappings.page(authority, page, MappingView::of);
    }

    @GET
    @Path("/{name}")
    @Transactional
    @Operation(summary = "Read a mapping as it is, or as it was in a version that an import names")
    public RestResponse<MappingView> readImportMapping(
            @RestPath @Parameter(description = "The mapping's name", example = "commissioning-export") String name,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @Min(1) @Parameter(description = "Left out for the present one") @Nullable Integer version) {
        caller.requireAuthority(authority);
        var mapping = mappings.find(authority, name, version).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(mapping.tag(), () -> MappingView.of(mapping));
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
    @Transactional
    @APIResponseSchema(value = MappingView.class, responseCode = "200")
    @Operation(summary = "Save a mapping: create it, or add a version of it with If-Match")
    public RestResponse<MappingView> saveImportMapping(
            @RestPath
                    @Pattern(regexp = SavedMapping.NAME, message = SavedMapping.NAME_MESSAGE)
                    @Parameter(description = "The mapping's name", example = "commissioning-export")
                    String name,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SaveMapping mapping) {
        caller.requireAuthority(authority);
        var kind = kinds.find(mapping.kind())
                .orElseThrow(() -> InvalidInput.inField(
                        "kind", "unknown-kind", "There are no files of this kind", "The kinds are " + kinds.names()));
        var definition = mapping.definition();
        MappingCheck.require(definition, kind.format());
        var kept = mappings.save(authority, name, definition);
        var saved = kept.mapping();
        return Preconditions.tagged(kept.isNew() ? 201 : 200, saved.tag(), MappingView.of(saved));
    }

    @DELETE
    @Path("/{name}")
    @RolesAllowed({Role.COMMISSIONER, Role.INTEGRATION})
    @Transactional
    @Operation(summary = "Delete a mapping: its versions stay readable, for the imports that name them")
    public void deleteImportMapping(
            @RestPath @Parameter(description = "The mapping's name", example = "commissioning-export") String name,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        mappings.delete(authority, name);
    }
}
