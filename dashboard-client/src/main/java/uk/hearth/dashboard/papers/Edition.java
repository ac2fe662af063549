package uk.hearth.dashboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper: a scorecard frozen as it went to a meeting. */
public record Edition(
        String id,
        String authority,
        String scorecard,
        String title,
        LocalDate meetingOn,
        String toLabel,
        String sha256,
        @Nullable Instant embargoUntil,
        String publishedBy,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {}
