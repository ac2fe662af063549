package uk.hearth.dashboard.sufficiency;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.sufficiency.Dashboard;
import uk.hearth.dashboard.placement.sufficiency.Line;
import uk.hearth.dashboard.placement.sufficiency.MonthLine;

/**
 * Sufficiency as at a month's end.
 *
 * @param last the last month that is over
 */
public record ShownSufficiency(
        Authority council,
        Asked asked,
        YearMonth last,
        Part<Dashboard> dashboard,
        Part<Listed<MonthLine>> months,
        Part<Series> others) {

    private static final String FIRST = "unregistered";

    /** A month or a breakdown to choose. */
    public record Choice(String value, String words, boolean chosen) {}

    /** What the breakdown shows of one figure. */
    public record Broken(String title, List<Line> lines) {}

    public List<Choice> monthChoices() {
        return choices(Months.upTo(last).stream(), asked.month());
    }

    public List<Choice> baselineChoices() {
        return choices(
                Stream.concat(Months.upTo(last).stream().skip(1), Stream.of(last.minusMonths(36))), asked.baseline());
    }

    public List<Choice> breakdownChoices() {
        return Asked.BREAKDOWNS.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(), each.getValue(), each.getKey().equals(asked.by() == null ? "" : asked.by())))
                .toList();
    }

    /** Nothing while figures cannot be had, are of no day, or are broken down. */
    public @Nullable FarFromHome far() {
        return dashboard.isThere() && asked.by() == null
                ? dashboard
                        .get()
                        .whole("P11")
                        .map(line -> new FarFromHome(line, asked, others.content()))
                        .orElse(null)
                : null;
    }

    /** What may not be overlooked first; the rest in the service's order. */
    public List<Dashboard.Section> sections() {
        var all = dashboard.get().sections();
        return Stream.concat(
                        all.stream().filter(section -> section.section().equals(FIRST)),
                        all.stream().filter(section -> !section.section().equals(FIRST)))
                .toList();
    }

    /** Parts that are nothing on either day say nothing. */
    public List<Line> lines(Dashboard.Section section) {
        return section.lines().stream()
                .filter(line -> line.category() == null || !line.isNothing())
                .toList();
    }

    public List<Broken> broken(Dashboard.Section section) {
        Map<String, List<Line>> byFigure = new LinkedHashMap<>();
        lines(section)
                .forEach(line -> byFigure.computeIfAbsent(line.title(), any -> new ArrayList<>())
                        .add(line));
        return byFigure.entrySet().stream()
                .map(each -> new Broken(each.getKey(), each.getValue()))
                .toList();
    }

    public String group(Line line) {
        return line.category() == null ? "All" : Coded.words(line.category());
    }

    public String monthWords() {
        return Months.words(asked.month());
    }

    public String baselineWords() {
        return Months.words(asked.baseline());
    }

    public SufficiencyCharts charts() {
        return new SufficiencyCharts(asked, dashboard.content(), months.content());
    }

    public Link csv(String report) {
        return asked.to("/sufficiency/" + report + ".csv");
    }

    private static List<Choice> choices(Stream<YearMonth> months, YearMonth chosen) {
        return months.map(month -> new Choice(month.toString(), Months.words(month), month.equals(chosen)))
                .toList();
    }
}
