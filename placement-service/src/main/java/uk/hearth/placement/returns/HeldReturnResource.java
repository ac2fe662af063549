package uk.hearth.placement.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/returns/{id}")
@Tag(name = "Returns")
@RolesAllowed({Role.ANALYST, Role.MANAGER})
public class HeldReturnResource {

    private final HeldReturns held;
    private final ReturnAcceptance acceptance;
    private final ReturnList list;
    private final IdempotencyKeys keys;
    private final Caller caller;

    HeldReturnResource(
            HeldReturns held, ReturnAcceptance acceptance, ReturnList list, IdempotencyKeys keys, Caller caller) {
        this.held = held;
        this.acceptance = acceptance;
        this.list = list;
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @Path("/differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Read which figures told to kpi-service would be others with a return that was held back",
            description = "Worked out when it was checked, against what was told then; only figures that differ.")
    public Page<FigureChange> readReturnDifferences(
            @RestPath @Parameter(description = "The return's id") UUID id, @BeanParam @Valid DifferencesQuery query) {
        return new Page<>(held.changes(read(id).id(), query), null);
    }

    @GET
    @Path("/differences")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS})
    @Transactional
    @Operation(summary = "Take the figures that would be others with a return that was held back away as one table")
    public Listing<FigureChange> exportReturnDifferences(
            @RestPath @Parameter(description = "The return's id") UUID id, @BeanParam @Valid DifferencesQuery query) {
        var found = read(id);
        return new Listing<>(
                "differences-%s-%d".formatted(found.authority(), found.year()),
                "Figures that a return would change",
                FigureChange.class,
                held.changes(id, query));
    }

    @POST
    @Path("/acceptance")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponseSchema(value = ReturnView.class, responseCode = "202")
    @Operation(summary = "Accept a return that was held back: it is taken in, and its figures are told to kpi-service")
    public RestResponse<ReturnView> acceptReturn(
            @RestPath @Parameter(description = "The return's id") UUID id, @BeanParam @Valid RepeatKey repeat) {
        var request = new IdempotentRequest(caller.name(), repeat.idempotencyKey, "accept " + id);
        return keys.once(request, ReturnView.class, () -> {
            acceptance.accept(id);
            return ResponseBuilder.<ReturnView>create(202).entity(read(id)).build();
        });
    }

    private ReturnView read(UUID id) {
        return list.find(id).orElseThrow(NotFoundException::new);
    }
}
