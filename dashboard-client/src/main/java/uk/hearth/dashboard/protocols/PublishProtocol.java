package uk.hearth.dashboard.protocols;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as escalation-service takes it; days are ISO dates, hours such as 17:00. */
public record PublishProtocol(
        String authority,
        String name,
        @Nullable String effectiveFrom,
        @Nullable Integer totalLimitWorkingDays,
        @Nullable String cutOff,
        boolean suspensionAllowed,
        List<String> readerPosts,
        StageTerms informal,
        List<StageTerms> stages) {

    /** Who answers, within how many working days, and until which hour of the last. */
    public record StageTerms(
            String name,
            String ownerPost,
            @Nullable Integer limitWorkingDays,
            @Nullable String cutOff) {}
}
