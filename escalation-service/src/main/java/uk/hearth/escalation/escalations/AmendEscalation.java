package uk.hearth.escalation.escalations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Risk;

/** What was said when a challenge was raised, put right. */
public record AmendEscalation(
        @Size(min = 1, max = 100) @Schema(examples = "North team") @Nullable
        String team,

        @Size(min = 1, max = 60)
        @Schema(description = "Code of the list that the theme is of; the one in use if left out")
        @Nullable
        String taxonomy,

        @NotBlank @Size(max = 60) @Schema(examples = "drift_and_delay")
        String theme,

        @Size(min = 1, max = 60) @Nullable String subReason,

        @NotNull Risk risk,

        @NotBlank @Size(max = 8000) String concern,

        @Size(max = 8000) @Nullable String desiredOutcome,

        @Size(max = 8000) @Nullable String childWishes,

        boolean childTold,

        boolean advocateOffered,

        @NotBlank @Size(max = 2000) @Schema(description = "Why it is put right", examples = "Wrong theme chosen")
        String reason) {

    Map<String, @Nullable Object> columns(String chosen) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("team", team);
        columns.put("taxonomy", chosen);
        columns.put("theme", theme);
        columns.put("sub_reason", subReason);
        columns.put("risk", risk);
        columns.put("concern", concern);
        columns.put("desired_outcome", desiredOutcome);
        columns.put("child_wishes", childWishes);
        columns.put("child_told", childTold);
        columns.put("advocate_offered", advocateOffered);
        return columns;
    }
}
