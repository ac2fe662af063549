package uk.hearth.kpi.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Imports",
        description =
                "Files brought in: taken whole or not at all, and the same file twice changes nothing. Large files,"
                        + " and those sent with Prefer: respond-async, are answered 202 and brought in afterwards")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
public class ImportsResource {

    /** Seconds between two looks at an import that is under way. */
    static final int ASK_AGAIN_AFTER = 2;

    private final ImportLog log;
    private final ImportQueue queue;
    private final Withdrawals withdrawals;
    private final IdempotencyKeys keys;
    private final Caller caller;

    ImportsResource(ImportLog log, ImportQueue queue, Withdrawals withdrawals, IdempotencyKeys keys, Caller caller) {
        this.log = log;
        this.queue = queue;
        this.withdrawals = withdrawals;
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List an authority's imports, newest first",
            description = "Those that were taken; or, of those handed in to be brought in later, the ones in a state.")
    public Page<ImportSummary> listImports(
            @RestQuery @NotNull String authority,
            @RestQuery @Parameter(description = "Of imports handed in to be brought in later") @Nullable
                    ImportState state,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(2);
        var at = after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null);
        var id = after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null);
        var rows = state == null
                ? log.after(authority, at, id, page.limit + 1)
                : queue.after(authority, state, at, id, page.limit + 1);
        return Page.of(rows, page.limit, row -> row, row -> List.of(moment(row), String.valueOf(row.id())));
    }

    private static String moment(ImportSummary row) {
        var progress = row.progress();
        return String.valueOf(progress == null ? row.importedAt() : progress.requestedAt());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Read what one import did, or how far it is",
            description = "While it is pending or running, Retry-After says when to look again.")
    public RestResponse<ImportSummary> readImport(
            @RestPath @Parameter(description = "The import's id, from its summary") UUID id) {
        return answer(find(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.ADMINISTRATOR})
    @Transactional
    @APIResponseSchema(value = ImportSummary.class, responseCode = "200")
    @Operation(
            summary = "Cancel an import that is pending or running: nothing of it is taken",
            description = "One that runs may take a moment to end; look again until it is cancelled.")
    public RestResponse<ImportSummary> cancelImport(
            @RestPath @Parameter(description = "The import's id, from its summary") UUID id) {
        find(id);
        return answer(queue.cancel(id, caller.name()));
    }

    private ImportSummary find(UUID id) {
        var taken = log.find(id);
        return queue.find(id)
                .map(job -> taken.isEmpty() ? job : job.withdrawn(taken.get().withdrawal()))
                .or(() -> taken)
                .orElseThrow(NotFoundException::new);
    }

    private static RestResponse<ImportSummary> answer(ImportSummary found) {
        var answer = ResponseBuilder.<ImportSummary>create(200).entity(found);
        return found.state().isOver()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_AFTER).build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.ADMINISTRATOR})
    @Transactional
    @Operation(
            summary = "Withdraw an import: what it changed is as it was before, unless a later import said otherwise")
    public RestResponse<ImportSummary> withdrawImport(
            @RestPath @Parameter(description = "The import's id, from its summary") UUID id,
            @NotNull @Valid WithdrawImport command,
            @BeanParam @Valid RepeatKey repeat) {
        var request =
                new IdempotentRequest(caller.name(), repeat.idempotencyKey, "withdraw " + id + " " + command.reason());
        return keys.once(
                request,
                ImportSummary.class,
                () -> RestResponse.ok(withdrawals.withdraw(id, command.reason(), caller.name())));
    }
}
