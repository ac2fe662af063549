package uk.hearth.kpi.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.hearth.kit.rows.RowCheck;

/** The day on which a figure was published, as a row says it. */
final class ReleaseDate {

    private ReleaseDate() {}

    static Optional<LocalDate> read(RowCheck check) {
        try {
            return check.text("release_date").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            check.wrong("release_date", "malformed-date", "This is not a date", "Write it as 2024-11-14");
            return Optional.empty();
        }
    }
}
