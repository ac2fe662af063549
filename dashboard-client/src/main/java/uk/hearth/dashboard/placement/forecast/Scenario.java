package uk.hearth.dashboard.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is supposed of the years ahead, kept under a name. */
public record Scenario(String id, String name, @Nullable String notes, String owner, Instant savedAt) {

    /** A scenario as it is to be kept. */
    public record Save(
            String authority,
            @Nullable String name,
            @Nullable String notes,
            Supposed assumptions) {}

    public record Supposed(List<RateChange> adjustments, List<Opening> openings) {}

    /** Children come, leave or move more or less often than they did: so many times as often. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RateChange(
            String from, String to, @Nullable String multiply) {}

    /** A provision that is to open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opening(
            @Nullable String name,
            @Nullable String item,
            @Nullable String places,
            @Nullable String opens) {}
}
