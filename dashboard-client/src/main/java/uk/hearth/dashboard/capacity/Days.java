package uk.hearth.dashboard.capacity;

import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;

/** The day asked for in an address, or today. */
final class Days {

    private Days() {}

    static LocalDate chosen(@Nullable String asked, Clock clock) {
        var filled = Field.filled(asked);
        if (filled == null) {
            return Dates.date(clock.instant());
        }
        try {
            return LocalDate.parse(filled);
        } catch (DateTimeException noDay) {
            throw new BadRequestException(noDay);
        }
    }
}
