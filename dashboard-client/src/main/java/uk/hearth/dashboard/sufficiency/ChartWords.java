package uk.hearth.dashboard.sufficiency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.charts.YFormat;

/** The words that the page's charts share, and the rows of the tables beside them. */
public final class ChartWords {

    static final String OTHERS = "All others";
    static final YFormat COUNT = YFormat.number(0);

    private ChartWords() {}

    /** A row of a table beside a chart. */
    public record Row(String name, List<String> figures) {}

    /** "12 more", "12 fewer", "as many". */
    static String more(@Nullable Long change) {
        long by = or(change);
        return by == 0 ? "as many" : "%d %s".formatted(Math.abs(by), by > 0 ? "more" : "fewer");
    }

    static long or(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    static String figure(@Nullable BigDecimal count) {
        return count == null ? "None told" : count.toPlainString();
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
