package uk.hearth.dashboard.findings;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rule found in a figure, and who sees to it. */
public record Finding(
        String id,
        String rule,
        String severity,
        String indicator,
        String periodLabel,
        String words,
        String state,
        @Nullable String owner,
        LocalDate dueOn,
        boolean overdue) {

    public String severityWords() {
        return severity.substring(0, 1).toUpperCase(Locale.UK) + severity.substring(1);
    }
}
