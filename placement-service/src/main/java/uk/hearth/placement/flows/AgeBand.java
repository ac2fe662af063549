package uk.hearth.placement.flows;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Age bands of the demand models (Data to Insight, cs-demand-model): lower end included, upper end not. */
public enum AgeBand {
    /** From a year before birth: a return may have a child's start before a corrected date of birth. */
    UNDER_1(-1, 1, 365),
    AGED_1_TO_4(1, 5, 4 * 365),
    AGED_5_TO_9(5, 10, 5 * 365),
    AGED_10_TO_15(10, 16, 6 * 365),
    AGED_16_AND_OVER(16, 30, 14 * 365);

    private static final double YEAR = 365.24;
    private static final AgeBand[] ALL = values();

    private final int from;
    private final int to;
    private final int days;

    AgeBand(int from, int to, int days) {
        this.from = from;
        this.to = to;
        this.days = days;
    }

    /** The band of an age in days, of which a year has 365.24; ages beyond the ends are in the first or last band. */
    public static AgeBand ofDays(int days) {
        double age = days / YEAR;
        for (var band : ALL) {
            if (age < band.to) {
                return band;
            }
        }
        return AGED_16_AND_OVER;
    }

    /** The age in years at which a child comes into it. */
    public int from() {
        return from;
    }

    /** The age in years at which a child leaves it. */
    public int to() {
        return to;
    }

    /** The length that the first generation gives it: a child leaves it with a chance of one in so many a day. */
    public int days() {
        return days;
    }

    public boolean isLast() {
        return this == AGED_16_AND_OVER;
    }

    public static AgeBand at(int ordinal) {
        return ALL[ordinal];
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
