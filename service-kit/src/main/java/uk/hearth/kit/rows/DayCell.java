package uk.hearth.kit.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Reads a cell that holds a day, or a month, of which plans often say no more. */
public final class DayCell {

    private static final int MONTH_LENGTH = 7;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private DayCell() {}

    /** The day itself, or the first of the month. */
    public static Optional<LocalDate> first(RowCheck check, String column) {
        return read(check, column, month -> month.atDay(1));
    }

    /** The day itself, or the last of the month. */
    public static Optional<LocalDate> last(RowCheck check, String column) {
        return read(check, column, YearMonth::atEndOfMonth);
    }

    private static Optional<LocalDate> read(RowCheck check, String column, Function<YearMonth, LocalDate> ofMonth) {
        try {
            var day = check.text(column)
                    .map(text -> text.length() == MONTH_LENGTH
                            ? ofMonth.apply(YearMonth.parse(text))
                            : LocalDate.parse(text));
            if (day.isEmpty() || (day.get().getYear() >= EARLIEST && day.get().getYear() <= LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        check.wrong(column, "unknown-day", "This is neither a day nor a month", "Write 2019-07-31 or 2019-07");
        return Optional.empty();
    }
}
