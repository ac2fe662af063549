package uk.hearth.placement.providers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.placement.importing.Imports;

@Path("/api/v1/provisions/{reference}/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class FeesResource {

    private static final String ONE = "/{arrangement}/{line}/{from}";

    private final Fees fees;
    private final Provisions provisions;
    private final FeeRows rows;
    private final Imports imports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    FeesResource(
            Fees fees,
            Provisions provisions,
            FeeRows rows,
            Imports imports,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.fees = fees;
        this.provisions = provisions;
        this.rows = rows;
        this.imports = imports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List what a week in a provision costs, line by line: ever, or on a day")
    public Page<FeeView> listFees(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @Parameter(description = "Only what holds on this day", example = "2026-11-22") @Nullable
                    LocalDate on) {
        caller.requireAuthority(authority);
        provisions.require(authority, reference);
        return new Page<>(fees.of(authority, reference, on), null);
    }

    @PUT
    @Path(ONE)
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = FeeView.class, responseCode = "200")
    @Operation(summary = "Set a line of a provision's weekly fee from a day on, or change it with If-Match")
    public RestResponse<FeeView> setFee(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "Whether of a framework or spot") Arrangement arrangement,
            @RestPath
                    @Pattern(regexp = Cells.REFERENCE, message = Cells.REFERENCE_WORDS)
                    @Parameter(description = "Its name", example = "core")
                    String line,
            @RestPath @Parameter(description = "The first day for which it holds") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetFee told) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        provisions.require(authority, reference);
        var key = new FeeKey(authority, reference, arrangement, line, from);
        var present = fees.find(key);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(view -> preconditions.requireCurrent(EntityTag.ofVersion(view.version())));
        imports.put(rows, authority, caller.name(), told.values(key));
        auditing.record(authority, "set a fee", new AuditSubject("provision", reference), Map.of("line", line));
        var stored = fees.find(key).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, EntityTag.ofVersion(stored.version()), stored);
    }

    @DELETE
    @Path(ONE)
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Take back a line of a fee that was set by mistake; send If-Match")
    public RestResponse<Void> removeFee(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "Whether of a framework or spot") Arrangement arrangement,
            @RestPath @Parameter(description = "Its name", example = "core") String line,
            @RestPath @Parameter(description = "The first day for which it holds") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        var key = new FeeKey(authority, reference, arrangement, line, from);
        var present = fees.find(key).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        fees.remove(key);
        auditing.record(authority, "removed a fee", new AuditSubject("provision", reference), Map.of("line", line));
        return RestResponse.noContent();
    }
}
