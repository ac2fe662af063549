package uk.hearth.dashboard.placement.forecast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is supposed of the years ahead, kept under a name. */
public record Scenario(
        String id,
        String name,
        @Nullable String notes,
        String owner,
        Supposed assumptions,
        Instant savedAt,
        int version) {

    /** A scenario as it is to be kept. */
    public record Save(
            String authority,
            @Nullable String name,
            @Nullable String notes,
            Supposed assumptions) {}

    public String tag() {
        return "\"%d\"".formatted(version);
    }
}
