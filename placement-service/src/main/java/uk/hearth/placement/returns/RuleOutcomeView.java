package uk.hearth.placement.returns;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a rule on a return. */
public record RuleOutcomeView(
        String rule,
        String severity,
        String message,

        @Schema(description = "ran, skipped (something it needs is not there) or failed", examples = "ran")
        String state,

        @Schema(description = "Why it was not run") @Nullable
        String because,

        int findings,

        @Schema(description = "Ids of the figures that a finding may make wrong")
        List<String> distorts) {}
