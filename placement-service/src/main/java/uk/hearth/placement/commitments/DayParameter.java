package uk.hearth.placement.commitments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import uk.hearth.kit.problems.InvalidInput;

/** Reads a day that came as a query parameter; a month stands for its last day. */
final class DayParameter {

    private static final int MONTH_LENGTH = 7;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private DayParameter() {}

    /** @throws InvalidInput naming the parameter, if it is neither */
    static LocalDate parse(String name, String text) {
        try {
            var day = text.length() == MONTH_LENGTH ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw InvalidInput.inField(
                name, "unknown-day", "This is neither a day nor a month", "Write 2018-12-31 or 2018-12");
    }
}
