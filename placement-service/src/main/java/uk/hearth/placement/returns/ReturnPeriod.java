package uk.hearth.placement.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CollectionYear;

/**
 * What a return is of: a collection year, or the part of one up to the end of a month.
 *
 * @param month as 2025-06; null for the whole year's return
 */
public record ReturnPeriod(int year, @Nullable String month) {

    /** @throws InvalidInput if the month is none, or lies outside the year */
    static ReturnPeriod of(int year, @Nullable String month) {
        if (month != null && !holds(year, month)) {
            throw InvalidInput.inField(
                    "month",
                    "month-outside-year",
                    "The month is not one of the collection year",
                    "Give it as 2025-06; collection year 2026 is 2025-04 to 2026-03");
        }
        return new ReturnPeriod(year, month);
    }

    private static boolean holds(int year, String month) {
        try {
            return CollectionYear.of(year).holds(YearMonth.parse(month));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    public CollectionYear collectionYear() {
        return CollectionYear.of(year);
    }

    /** Whether it is the year's own, not of a part of it. */
    public boolean isWholeYear() {
        return month == null;
    }

    /** The first day of the month, or of the year. */
    public LocalDate firstDay() {
        return month == null
                ? collectionYear().firstDay()
                : YearMonth.parse(month).atDay(1);
    }

    /** The last day of the month, or of the year. */
    public LocalDate lastDay() {
        return month == null
                ? collectionYear().lastDay()
                : YearMonth.parse(month).atEndOfMonth();
    }
}
