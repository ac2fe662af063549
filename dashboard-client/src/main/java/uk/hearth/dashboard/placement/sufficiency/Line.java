package uk.hearth.dashboard.placement.sufficiency;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.Named;

/** A figure of the dashboard, and how it differs from that of the baseline: said in words. */
public record Line(
        String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        String unit,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable String missing,
        @Nullable Long numeratorBefore,
        @Nullable Long numeratorChange,
        @Nullable BigDecimal before,
        @Nullable BigDecimal change) {

    private static final String PERCENT = "percent";
    private static final String NONE = "None";

    /** Of a part, what is told apart by its title alone: "Placement: secure" is "Secure". */
    public String name() {
        if (category == null || !title.contains(": ")) {
            return title;
        }
        return Named.words(title.substring(title.indexOf(": ") + 2));
    }

    /** What it is a part of: "Placement" of "Placement: secure"; nothing of a whole. */
    public @Nullable String whole() {
        return category == null || !title.contains(": ") ? null : title.substring(0, title.indexOf(": "));
    }

    /** "65 of 300 (21.7%)", "37", or that there is none. */
    public String words() {
        if (value == null || numerator == null) {
            return "not_available".equals(missing) ? "Not available" : NONE;
        }
        if (denominator == null) {
            return plain(value);
        }
        return unit.equals(PERCENT) ? "%d of %d (%s%%)".formatted(numerator, denominator, plain(value)) : plain(value);
    }

    /** "12 more", "12 fewer", "no change"; of shares with the percentage points. */
    public String difference() {
        if (!unit.equals(PERCENT)) {
            return change == null ? "" : moreOrFewer(change);
        }
        if (numeratorChange == null) {
            return "";
        }
        var children = moreOrFewer(BigDecimal.valueOf(numeratorChange));
        return change == null || change.signum() == 0
                ? children
                : "%s (%s %s)".formatted(children, change.signum() > 0 ? "up" : "down", points(change.abs()));
    }

    /** Whether somebody is counted in it now. */
    public boolean isSomebodys() {
        return !isNought(numerator);
    }

    /** Nothing now, and nothing then. */
    public boolean isNothing() {
        return isNought(numerator) && isNought(numeratorBefore);
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String moreOrFewer(BigDecimal by) {
        if (by.signum() == 0) {
            return "no change";
        }
        return "%s %s"
                .formatted(plain(by.abs()), by.signum() > 0 ? "more" : "fewer")
                .toLowerCase(Locale.UK);
    }

    private static String points(BigDecimal by) {
        return plain(by) + (by.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static boolean isNought(@Nullable Long count) {
        return count == null || count == 0;
    }
}
