package uk.hearth.kpi.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.Severity;

/**
 * Something that a rule found in a figure.
 *
 * @param id the same whenever the same rule finds the same again
 * @param ruleRevision of the rule as it found it last
 * @param period the figure's; of several, the first
 * @param overdue open, and its day has passed
 * @param resolvedBy the account, or {@code check} where a check no longer found it; absent while open
 * @param reopened how often it was found again, or opened again by a person
 */
public record FindingView(
        UUID id,
        String authority,
        @Schema(examples = "parts-and-whole") String rule,
        int ruleRevision,
        RuleKind kind,
        Severity severity,
        String indicator,
        ReportingPeriod period,
        String periodLabel,

        @Schema(
                description = "Which part of the figure; absent for the whole",
                examples = "accommodation, location: Agency fostering")
        @Nullable
        String place,

        @Schema(
                examples =
                        "UASC by accommodation for December 2018: Agency fostering is given as 12, its parts add up to 22 (3 + 19)")
        String words,

        FindingState state,

        @Schema(description = "A post, never a person's name") @Nullable
        String owner,

        LocalDate dueOn,
        boolean overdue,
        Instant foundAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String reason,
        int reopened,
        int version) {}
