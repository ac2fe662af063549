package uk.hearth.placement.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.placement.reading.ReturnPart;

@Path("/api/v1/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Returns",
        description = "Case data as the case system exports it: read, checked, kept, and current for its period")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION})
public class ReturnsResource {

    /** Bytes as they are sent; a ZIP may hold ten times as much. */
    static final int LARGEST = 64 << 20;

    private final ReturnDesk desk;
    private final ReturnList list;
    private final RuleOutcomes outcomes;
    private final ReturnWithdrawals withdrawals;
    private final IdempotencyKeys keys;
    private final Caller caller;

    ReturnsResource(
            ReturnDesk desk,
            ReturnList list,
            RuleOutcomes outcomes,
            ReturnWithdrawals withdrawals,
            IdempotencyKeys keys,
            Caller caller) {
        this.desk = desk;
        this.list = list;
        this.outcomes = outcomes;
        this.withdrawals = withdrawals;
        this.keys = keys;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, "application/zip"})
    @BodyLimit(LARGEST)
    @RolesAllowed({Role.ANALYST, Role.INTEGRATION})
    @Transactional
    @Operation(
            summary = "Send a return: a ZIP, several CSVs or the XML",
            description = "Each table is known by its set of columns, not by its name. The return is taken whole, in"
                    + " place of the last one of its authority and period, or not at all. Answered 201 when it was"
                    + " taken, 202 when it is taken in the background (read it to see how far it has come), 200 when"
                    + " the same bytes are current already.")
    public RestResponse<ReturnView> sendReturn(
            @RequestBody(ref = "CaseReturn") InputStream body, @BeanParam @Valid ReturnOptions options)
            throws IOException {
        return desk.handIn(List.of(new ReturnPart(body.readAllBytes())), options);
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's returns, newest first")
    public Page<ReturnView> listReturns(@BeanParam @Valid ReturnQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        var after = query.after(2);
        var rows = list.after(
                authority,
                query.year,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                query.limit + 1);
        return Page.of(
                rows,
                query.limit,
                row -> row,
                row -> List.of(row.receivedAt().toString(), row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read what became of a return, and how far it has come")
    public ReturnView readReturn(@RestPath @Parameter(description = "The return's id") UUID id) {
        return list.find(id).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{id}/rules")
    @Transactional
    @Operation(summary = "Read what came of each rule on a return: how much it found, or why it was not run")
    public Page<RuleOutcomeView> readReturnRules(@RestPath @Parameter(description = "The return's id") UUID id) {
        return new Page<>(outcomes.of(readReturn(id).id()), null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.ANALYST, Role.MANAGER})
    @Transactional
    @Operation(summary = "Withdraw a return: the one before it of the same period is current again")
    public RestResponse<ReturnView> withdrawReturn(
            @RestPath @Parameter(description = "The return's id") UUID id,
            @NotNull @Valid WithdrawReturn command,
            @BeanParam @Valid RepeatKey repeat) {
        var request =
                new IdempotentRequest(caller.name(), repeat.idempotencyKey, "withdraw " + id + " " + command.reason());
        return keys.once(request, ReturnView.class, () -> {
            withdrawals.withdraw(id, command.reason(), caller.name());
            return RestResponse.ok(readReturn(id));
        });
    }
}
