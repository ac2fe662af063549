package uk.hearth.dashboard.sufficiency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.placement.sufficiency.Line;

/**
 * What the address asks for: a month, an earlier one to compare it with, and what to break figures down by.
 *
 * @param by nothing for the figures of all children
 */
public record Asked(
        String council,
        YearMonth month,
        YearMonth baseline,
        @Nullable String by) {

    private static final int YEAR = 12;

    static final Map<String, String> BREAKDOWNS = breakdowns();

    /** The last month that is over, against the same month a year before, unless others are asked for. */
    static Asked of(
            String council, @Nullable String month, @Nullable String baseline, @Nullable String by, LocalDate today) {
        var chosen = Months.choose(month, Months.last(today));
        var against = Months.choose(baseline, chosen.minusMonths(YEAR));
        return new Asked(
                council,
                chosen,
                against.isBefore(chosen) ? against : chosen.minusMonths(YEAR),
                by != null && !by.isEmpty() && BREAKDOWNS.containsKey(by) ? by : null);
    }

    public LocalDate day() {
        return month.atEndOfMonth();
    }

    public LocalDate baselineDay() {
        return baseline.atEndOfMonth();
    }

    /** "a year ago", or on which day. */
    public String then() {
        return baseline.plusMonths(YEAR).equals(month) ? "a year ago" : "in " + Months.words(baseline);
    }

    /** The first month of the charts: a year of them, or back to the baseline if that is further. */
    String firstMonth() {
        var year = month.minusMonths(YEAR);
        return (baseline.isBefore(year) ? baseline : year).toString();
    }

    /** The children behind a figure or a part of it, for those who may know them. */
    public Link children(Line line) {
        return behind(line.indicator()).with("dimension", line.dimension()).with("category", line.category());
    }

    public Link behind(String indicator) {
        return Link.to("/sufficiency/figures", indicator)
                .inside("children")
                .with("authority", council)
                .with("month", month.toString());
    }

    Link to(String path) {
        return Link.to(path)
                .with("authority", council)
                .with("month", month.toString())
                .with("baseline", baseline.toString())
                .with("by", by);
    }

    private static Map<String, String> breakdowns() {
        var words = new LinkedHashMap<String, String>();
        words.put("", "Nothing: all children");
        words.put("age", "Age");
        words.put("sex", "Sex");
        words.put("ethnicity", "Ethnicity");
        words.put("need", "Category of need");
        words.put("legal_status", "Legal status");
        words.put("placement", "Placement");
        words.put("uasc", "Unaccompanied asylum-seeking");
        words.put("team", "Team of the social worker");
        return words;
    }
}
