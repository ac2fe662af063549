package uk.hearth.kit.periods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;

/** How long a reporting period is and where in the year it starts. */
public enum PeriodKind {
    MONTH(1, Month.JANUARY),
    QUARTER(3, Month.JANUARY),
    FINANCIAL_YEAR(12, Month.APRIL),
    ACADEMIC_YEAR(12, Month.SEPTEMBER),
    CALENDAR_YEAR(12, Month.JANUARY),
    /** A run of whole months, such as the year to date; its length is its own. */
    RANGE(0, Month.JANUARY);

    private final int months;
    private final Month anchor;

    PeriodKind(int months, Month anchor) {
        this.months = months;
        this.anchor = anchor;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static PeriodKind fromString(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(InvalidPeriod::unknownKind);
    }

    /** The months a period of this kind has; none for a range, whose length is its own. */
    int months() {
        return months;
    }

    YearMonth startOfPeriodWith(YearMonth month) {
        if (this == RANGE) {
            throw InvalidPeriod.rangeHasNoCalendar();
        }
        int into = Math.floorMod(month.getMonthValue() - anchor.getValue(), months);
        return month.minusMonths(into);
    }
}
