package uk.hearth.kpi.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a rule.
 *
 * @param authority whose own it is; absent for one that comes with the service
 * @param supersededAt absent while it is the current one
 */
public record RuleView(
        @Nullable String authority,
        @Schema(examples = "missing-figure") String code,
        RuleKind kind,
        String title,
        boolean on,
        Severity severity,

        @Schema(description = "None: every indicator that the kind can be asked of")
        List<String> indicators,

        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable JumpBy by,
        @Nullable BigDecimal percent,
        @Nullable Integer workingDays,
        @Nullable String owner,
        int dueWorkingDays,
        String writtenBy,
        int revision,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    /** Of a rule whose kind needs them. */
    public int days() {
        return Objects.requireNonNull(workingDays);
    }

    /** Whether this indicator is held against it. */
    public boolean covers(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    boolean says(DefineRule command) {
        return command.equals(new DefineRule(
                kind,
                title,
                on,
                severity,
                command.indicators() == null && indicators.isEmpty() ? null : indicators,
                lower,
                upper,
                by,
                percent,
                workingDays,
                owner,
                dueWorkingDays));
    }
}
