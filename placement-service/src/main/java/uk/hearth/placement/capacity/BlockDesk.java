package uk.hearth.placement.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.capacity.Blocks.Told;
import uk.hearth.placement.importing.Imports;

/** Takes what commissioners tell of blocked beds. */
@RequestScoped
class BlockDesk {

    private final Blocks blocks;
    private final Imports turns;
    private final IdempotencyKeys keys;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Auditing auditing;

    BlockDesk(
            Blocks blocks,
            Imports turns,
            IdempotencyKeys keys,
            Preconditions preconditions,
            Caller caller,
            Auditing auditing) {
        this.blocks = blocks;
        this.turns = turns;
        this.keys = keys;
        this.preconditions = preconditions;
        this.caller = caller;
        this.auditing = auditing;
    }

    RestResponse<BlockView> add(String authority, String provision, SetBlock block, @Nullable String key) {
        block.held();
        turns.takeTurn(authority);
        var hash = String.join(" ", "block", authority, provision, String.valueOf(block));
        return keys.once(new IdempotentRequest(caller.name(), key, hash), BlockView.class, () -> {
            var id = UUID.randomUUID();
            blocks.tell(new Told(authority, provision, id, block, false, caller.name()), 1);
            record(authority, "blocked beds", id);
            var address = "/api/v1/provisions/%s/blocks/%s?authority=%s".formatted(provision, id, authority);
            return ResponseBuilder.<BlockView>create(201)
                    .entity(find(authority, provision, id))
                    .header(HttpHeaders.LOCATION, address)
                    .header(HttpHeaders.ETAG, EntityTag.ofVersion(1))
                    .build();
        });
    }

    RestResponse<BlockView> revise(String authority, String provision, UUID id, SetBlock block) {
        block.held();
        turns.takeTurn(authority);
        var present = requireCurrent(authority, provision, id);
        if (!present.asTold().equals(block)) {
            blocks.tell(new Told(authority, provision, id, block, false, caller.name()), present.revision() + 1);
            record(authority, "revised a block", id);
        }
        var stored = find(authority, provision, id);
        return Preconditions.tagged(200, EntityTag.ofVersion(stored.revision()), stored);
    }

    void withdraw(String authority, String provision, UUID id) {
        turns.takeTurn(authority);
        var present = requireCurrent(authority, provision, id);
        blocks.tell(new Told(authority, provision, id, present.asTold(), true, caller.name()), present.revision() + 1);
        record(authority, "withdrew a block", id);
    }

    private BlockView requireCurrent(String authority, String provision, UUID id) {
        var present = find(authority, provision, id);
        preconditions.requireCurrent(EntityTag.ofVersion(present.revision()));
        if (present.withdrawn()) {
            throw new Refusal("withdrawn", "This block was taken back", "Block the beds anew");
        }
        return present;
    }

    private BlockView find(String authority, String provision, UUID id) {
        return blocks.find(authority, provision, id).orElseThrow(NotFoundException::new);
    }

    private void record(String authority, String action, UUID id) {
        auditing.record(authority, action, new AuditSubject("bed_block", id.toString()), Map.of());
    }
}
