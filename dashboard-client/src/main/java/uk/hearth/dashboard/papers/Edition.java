package uk.hearth.dashboard.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paper: a scorecard frozen as it went to a meeting. */
public record Edition(
        String id,
        String authority,
        String scorecard,
        String title,
        LocalDate meetingOn,
        String to,
        String toLabel,
        String sha256,
        @Nullable Instant embargoUntil,
        @Nullable String audience,
        String publishedBy,
        Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    private static final Map<String, String> AUDIENCES =
            Map.of("internal", "Those inside the council", "partner", "Partners", "public", "The public");

    public String audienceWords() {
        return AUDIENCES.getOrDefault(Objects.requireNonNullElse(audience, "internal"), "Those inside the council");
    }

    public boolean isInternal() {
        return audience == null || audience.equals("internal");
    }
}
