package uk.hearth.kit.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change as it is told to others: a CloudEvent (CNCF CloudEvents 1.0, JSON event format), thin. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "authority"})
@Schema(description = "A CloudEvent 1.0: what happened to which thing, and where to read it.")
public record ChangeEvent(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "The same whenever this change is told: what was seen before can be known by it.")
        UUID id,

        @Schema(description = "The service that tells it.", examples = "/kpi-service")
        String source,

        @Schema(description = "What happened.", examples = "uk.hearth.edition.published")
        String type,

        @Schema(description = "The thing it happened to.", examples = "editions/0b6f5c1e-7b1a-4a0e-9d53-8d3d5b1f2a10")
        String subject,

        @Schema(description = "When it was written; the order of the feed is that of the commits.")
        Instant time,

        String datacontenttype,

        @Schema(description = "Whose it is; absent where it belongs to every authority.", examples = "E09000023")
        @Nullable
        String authority,

        ChangeData data) {

    static ChangeEvent of(Change change, UUID id, String source, Instant time) {
        return new ChangeEvent(
                "1.0",
                id,
                "/" + source,
                "uk.hearth." + change.type(),
                change.subject(),
                time,
                "application/json",
                change.authority().equals(Change.EVERYBODY) ? null : change.authority(),
                ChangeData.of(change));
    }
}
