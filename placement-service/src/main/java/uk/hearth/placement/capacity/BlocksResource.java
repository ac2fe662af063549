package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.placement.providers.Provisions;

@Path("/api/v1/provisions/{reference}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class BlocksResource {

    private final Blocks blocks;
    private final BlockDesk desk;
    private final Provisions provisions;
    private final Caller caller;

    BlocksResource(Blocks blocks, BlockDesk desk, Provisions provisions, Caller caller) {
        this.blocks = blocks;
        this.desk = desk;
        this.provisions = provisions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List the blocks of a provision's beds, or every revision of them")
    public Page<BlockView> listBlocks(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @Parameter(description = "Also what was superseded or withdrawn") boolean revisions) {
        requireProvision(authority, reference);
        return new Page<>(blocks.of(authority, reference, revisions), null);
    }

    @POST
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = BlockView.class, responseCode = "201")
    @Operation(summary = "Block beds of a provision, with a reason")
    public RestResponse<BlockView> blockBeds(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestHeader("Idempotency-Key")
                    @Size(min = 1, max = 255)
                    @Parameter(description = "Send the same key to repeat a request without doing it twice")
                    @Nullable
                    String idempotencyKey,
            @NotNull @Valid SetBlock told) {
        requireProvision(authority, reference);
        return desk.add(authority, reference, told, idempotencyKey);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read a block of beds")
    public RestResponse<BlockView> readBlock(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The block's id") UUID id,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        requireProvision(authority, reference);
        var view = blocks.find(authority, reference, id).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(200, EntityTag.ofVersion(view.revision()), view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = BlockView.class, responseCode = "200")
    @Operation(summary = "Revise a block of beds with If-Match; what was told before is kept")
    public RestResponse<BlockView> reviseBlock(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The block's id") UUID id,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetBlock told) {
        requireProvision(authority, reference);
        return desk.revise(authority, reference, id, told);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Take a block back that was a mistake, with If-Match; its revisions are kept")
    public RestResponse<Void> withdrawBlock(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The block's id") UUID id,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        requireProvision(authority, reference);
        desk.withdraw(authority, reference, id);
        return RestResponse.noContent();
    }

    private void requireProvision(String authority, String reference) {
        caller.requireAuthority(authority);
        provisions.require(authority, reference);
    }
}
