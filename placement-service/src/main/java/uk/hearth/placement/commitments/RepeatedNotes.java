package uk.hearth.placement.commitments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;

/** A note that is sent again with the same key is told once. */
@RequestScoped
class RepeatedNotes {

    private final IdempotencyKeys keys;
    private final ObjectMapper json;
    private final Caller caller;

    RepeatedNotes(IdempotencyKeys keys, ObjectMapper json, Caller caller) {
        this.keys = keys;
        this.json = json;
        this.caller = caller;
    }

    RestResponse<CommitmentNote> once(
            @Nullable String key, String where, AddCommitmentNote told, Supplier<RestResponse<CommitmentNote>> tell) {
        var request = new IdempotentRequest(
                caller.name(), key, "commitment-note %s %s".formatted(where, Sha256.of(bytes(told))));
        return keys.once(request, CommitmentNote.class, tell);
    }

    private byte[] bytes(AddCommitmentNote told) {
        try {
            return json.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note could not be written", e);
        }
    }
}
