package uk.hearth.dashboard.scorecards;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Cell;
import uk.hearth.dashboard.kpi.Report;
import uk.hearth.dashboard.kpi.Row;
import uk.hearth.dashboard.kpi.Words;
import uk.hearth.kit.charts.Sparkline;

/** A scorecard as it is read: its rows by section, its summary in a sentence, its ways on. */
public record ShownScorecard(Report report) {

    private static final List<Integer> USUAL_PERIODS = List.of(4, 6, 8, 10, 13, 24);

    /** Rows under one heading, in the scorecard's order. */
    public record Section(String name, List<Row> rows) {}

    public List<Section> sections() {
        var byName = new LinkedHashMap<String, List<Row>>();
        for (var row : report.rows()) {
            var name = row.section() == null ? "Indicators" : row.section();
            byName.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
        }
        return byName.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    public String summary() {
        return Summary.of(report.rows());
    }

    public int columns() {
        return 5 + report.periods().size();
    }

    /** The indicators that any other area has a figure for. */
    public List<Row> compared() {
        return report.rows().stream().filter(row -> !row.benchmarks().isEmpty()).toList();
    }

    public boolean isLatest(Report.Period period) {
        return period.code().equals(report.to());
    }

    /** How many periods can be chosen, with the number now shown among them. */
    public Iterable<Integer> periodCounts() {
        var counts = new TreeSet<>(USUAL_PERIODS);
        counts.add(report.periods().size());
        return counts;
    }

    public List<Report.Period> newestFirst() {
        var periods = new ArrayList<>(report.periods());
        Collections.reverse(periods);
        return periods;
    }

    public String statusWords(Row row) {
        return row.statusWords() == null ? Words.status(row.status()) : row.statusWords();
    }

    public String officersWords(Row row) {
        return row.direction() == null ? "" : Words.arrow(row.direction().officers());
    }

    /** The shown periods as a line the size of a word, told in words to those who do not see it. */
    public RawString spark(Row row) {
        var cells = report.periods().stream().map(row::cellFor).toList();
        var known = report.periods().stream()
                .filter(period -> !row.cellFor(period).isMissing())
                .toList();
        var words = known.isEmpty()
                ? "No figures"
                : "From %s to %s".formatted(told(row, known.get(0)), told(row, known.get(known.size() - 1)));
        // Drawn by our own code, which escapes what it is given.
        return new RawString(Sparkline.draw(cells.stream().map(Cell::value).toList(), words));
    }

    private static String told(Row row, Report.Period period) {
        return "%s in %s".formatted(row.cellFor(period).words(), period.label());
    }

    public Link linkTo(Row row) {
        return Link.to("/indicators", row.indicator())
                .with("authority", report.authority().code())
                .with("scorecard", report.scorecard().code());
    }

    public Link csv() {
        return Link.to("/scorecards", report.scorecard().code())
                .as("csv")
                .with("authority", report.authority().code())
                .with("to", report.to())
                .with("periods", String.valueOf(report.periods().size()));
    }
}
