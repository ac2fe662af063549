package uk.hearth.kpi.findings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a finding.
 *
 * @param by the account, or {@code check}
 */
public record FindingEntryView(
        Instant at,
        String by,

        @Schema(examples = {"found", "found_again", "gone", "assigned", "resolved", "reopened", "commented"})
        String what,

        @Nullable String note) {}
