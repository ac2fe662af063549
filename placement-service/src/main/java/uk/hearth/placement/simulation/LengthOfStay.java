package uk.hearth.placement.simulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How long a child has been in care, from the day of coming into it. */
public enum LengthOfStay {
    UNDER_8_WEEKS(0),
    FROM_8_WEEKS(56),
    FROM_6_MONTHS(182),
    FROM_1_YEAR(365),
    FROM_2_YEARS(730);

    private static final LengthOfStay[] ALL = values();
    static final int COUNT = ALL.length;

    private final int from;

    LengthOfStay(int from) {
        this.from = from;
    }

    static LengthOfStay at(int ordinal) {
        return ALL[ordinal];
    }

    /** @param days in care */
    static int ordinalOf(double days) {
        int found = COUNT - 1;
        while (found > 0 && days < ALL[found].from) {
            found--;
        }
        return found;
    }

    /** The days in care at which it is over; infinite for the last. */
    static double end(int ordinal) {
        return ordinal + 1 < COUNT ? ALL[ordinal + 1].from : Double.POSITIVE_INFINITY;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
