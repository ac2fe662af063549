package uk.hearth.dashboard.preparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;

/** What is said of a figure. */
public record Said(
        String indicator,
        String period,
        String periodLabel,
        String kind,
        @Nullable String area,
        String text,
        @Nullable String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String source,
        String writtenBy,
        int revision,
        Instant recordedAt) {

    /** As the form shows it, to be changed. */
    Sent filled() {
        return Sent.of(
                "text", text,
                "action", action,
                "owner", owner,
                "due", due == null ? null : Objects.toString(due),
                "area", area,
                "source", source,
                "version", String.valueOf(revision));
    }
}
