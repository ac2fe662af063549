package uk.hearth.placement.rulebook;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Day;

/** A day of which parts may be unknown: {@code ZZ/05/2014}, {@code ZZ/ZZ/2014}, {@code ZZ/ZZ/ZZZZ}. */
record PartlyKnownDay(int earliest, boolean yearKnown) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}|ZZ)/(\\d{1,2}|ZZ)/(\\d{4}|ZZZZ)");

    /** Stands for a year that is not known: a leap year, so that 29 February can be. */
    private static final int ANY_YEAR = 2000;

    /** Nothing if it has another form, or its known parts are no real date. */
    static @Nullable PartlyKnownDay parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        boolean yearKnown = !parts.group(3).equals("ZZZZ");
        try {
            int earliest = Day.of(
                    yearKnown ? Integer.parseInt(parts.group(3)) : ANY_YEAR,
                    known(parts.group(2)),
                    known(parts.group(1)));
            return new PartlyKnownDay(earliest, yearKnown);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int known(String part) {
        return part.equals("ZZ") ? 1 : Integer.parseInt(part);
    }

    boolean mayBeBefore(int day) {
        return !yearKnown || earliest < day;
    }
}
