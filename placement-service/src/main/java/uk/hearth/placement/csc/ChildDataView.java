package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a child, and since when, with every time that it changed. */
public record ChildDataView(
        String authority,

        @Schema(description = "The authority's own id of the child")
        String child,

        int revision,

        @Schema(description = "From when this was known") Instant knownFrom,

        @Schema(description = "Until when it was; absent if it still is") @Nullable
        Instant knownUntil,

        @Schema(ref = "CscChildData") ObjectNode data,

        @Schema(description = "All revisions, the newest first")
        List<Revision> history) {

    /** A time when what is known of a child changed. */
    @Schema(name = "ChildDataRevision")
    public record Revision(
            int revision,
            Instant receivedAt,

            @Schema(description = "The batch that brought it")
            UUID batch,

            @Schema(description = "Whether the child was purged")
            boolean purged) {}

    static ChildDataView of(AskedChild asked, ChildState state, ObjectNode data, List<ChildState> all) {
        return new ChildDataView(
                asked.authority(),
                asked.child(),
                state.revision(),
                state.from(),
                state.until(),
                data,
                all.stream()
                        .map(one -> new Revision(one.revision(), one.from(), one.batch(), one.data() == null))
                        .toList());
    }
}
