package uk.hearth.dashboard.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What was said when a challenge was raised, put right. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmendEscalation(
        @Nullable String team,
        @Nullable String taxonomy,
        @Nullable String theme,
        @Nullable String subReason,
        @Nullable String risk,
        @Nullable String concern,
        @Nullable String desiredOutcome,
        @Nullable String childWishes,
        boolean childTold,
        boolean advocateOffered,
        @Nullable String reason) {}
