package uk.hearth.dashboard.sufficiency;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.Named;
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

    /** How many, in the area, in residential care, in a third placement this year. */
    private static final List<String> KEYS = List.of("V1", "P10", "P5", "S1");

    /** P9 singles out three of the placements that D1 has all of. */
    private static final String TOLD_ALREADY = "P9";

    /** Lines that belong together: the groups of one figure, or the parts of one whole; wholes have no title. */
    public record Together(@Nullable String title, List<Line> lines) {}

    public Choices choices() {
        return new Choices(asked, last);
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

    /** The figures that say most, for those who read no further. */
    public List<Line> keys() {
        return KEYS.stream()
                .flatMap(indicator -> dashboard.get().whole(indicator).stream())
                .toList();
    }

    /** What may not be overlooked first; the rest in the service's order. */
    public List<Dashboard.Section> sections() {
        var all = dashboard.get().sections();
        return Stream.concat(
                        all.stream().filter(section -> section.section().equals(FIRST)),
                        all.stream().filter(section -> !section.section().equals(FIRST)))
                .toList();
    }

    /** Wholes, and the parts of each mix under its title; parts that are nothing on either day say nothing. */
    public List<Together> together(Dashboard.Section section) {
        return grouped(
                section.lines().stream()
                        .filter(line -> !TOLD_ALREADY.equals(line.indicator()))
                        .filter(line -> line.category() == null || !line.isNothing()),
                Line::whole);
    }

    /** The groups of each figure that has one with somebody in it. */
    public List<Together> broken(Dashboard.Section section) {
        return grouped(
                section.lines().stream()
                        .filter(line -> !line.isNothing())
                        .sorted(Comparator.comparing(
                                line -> line.category() == null ? "" : line.category(), Named.BY_NUMBER)),
                Line::title);
    }

    private static List<Together> grouped(Stream<Line> lines, Function<Line, @Nullable String> title) {
        var byTitle = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> byTitle.computeIfAbsent(
                        Objects.requireNonNullElse(title.apply(line), ""), any -> new ArrayList<>())
                .add(line));
        return byTitle.entrySet().stream()
                .map(each -> new Together(each.getKey().isEmpty() ? null : each.getKey(), each.getValue()))
                .toList();
    }

    public String group(Line line) {
        return line.category() == null ? "All" : Named.words(line.category());
    }

    public String monthWords() {
        return Months.words(asked.month());
    }

    public String baselineWords() {
        return Months.words(asked.baseline());
    }

    public PlacementMix mix() {
        return new PlacementMix(asked, now("D1"), ofMonths("D1"));
    }

    public DistanceBands bands() {
        return new DistanceBands(asked, now("D4"), ofMonths("D4"));
    }

    public MovesBetween moves() {
        return new MovesBetween(asked, dashboard.isThere() ? dashboard.get().moves() : List.of());
    }

    private List<Line> now(String indicator) {
        return dashboard.isThere() && asked.by() == null ? dashboard.get().lines(indicator) : List.of();
    }

    private List<MonthLine> ofMonths(String indicator) {
        return months.isThere()
                ? months.get().items().stream()
                        .filter(line -> line.indicator().equals(indicator))
                        .toList()
                : List.of();
    }

    public Link csv(String report) {
        return asked.to("/sufficiency/" + report + ".csv");
    }
}
