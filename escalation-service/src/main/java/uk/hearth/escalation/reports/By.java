package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What tells escalations apart in a report over time. */
@Schema(enumeration = {"level", "outcome", "theme", "team"})
public enum By {
    LEVEL("case when formal_at is null then 'informal' else 'formal' end", List.of("informal", "formal")),
    OUTCOME(
            "case when closed_at is null then 'open' when state = 'withdrawn' then 'withdrawn'"
                    + " else coalesce(outcome, 'resolved_outcome_not_recorded') end",
            List.of()),
    THEME("theme", List.of()),
    TEAM("coalesce(team, 'not_recorded')", List.of());

    private final String category;
    private final List<String> always;

    By(String category, List<String> always) {
        this.category = category;
        this.always = always;
    }

    /** An expression over a case. */
    String category() {
        return category;
    }

    /** Categories that are shown even if there are none of them. */
    List<String> always() {
        return always;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For JAX-RS parameters. */
    public static By fromString(String word) {
        for (var by : values()) {
            if (by.wire().equals(word)) {
                return by;
            }
        }
        throw new IllegalArgumentException("Escalations are told apart by level, outcome, theme or team");
    }
}
