package uk.hearth.dashboard.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Definition;
import uk.hearth.dashboard.kpi.Point;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.kpi.Words;
import uk.hearth.dashboard.parts.Part;

/** One indicator as it is read: where it stands, its figures and what it means. */
public record ShownIndicator(
        Series series, Part<Listed<Revision>> revisions, Part<Listed<Remark>> remarks, Asked asked) {

    public Definition definition() {
        return series.indicator();
    }

    /** What the address asked for. */
    public record Asked(
            @Nullable String from,
            @Nullable String to,
            @Nullable String scorecard) {}

    /** A line of the definition. */
    public record Fact(String name, String text) {}

    /** The last period with a figure. */
    public @Nullable Point latest() {
        return series.points().stream()
                .filter(Point::hasValue)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What the chart says, in a line: the latest figure, its status and where it is going. */
    public String message() {
        var latest = latest();
        if (latest == null) {
            return definition().title();
        }
        var said = Stream.of(status(latest), Objects.requireNonNullElse(series.directionWords(), ""))
                .filter(words -> !words.isEmpty())
                .map(words -> words.replace(": ", ", ").toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        var figure = "%s in %s".formatted(latest.words(), latest.label());
        return said.isEmpty() ? figure : figure + ": " + said;
    }

    public String statusWords(@Nullable String status) {
        return Words.status(status);
    }

    public String officersWords() {
        return Words.arrow(series.officersDirection());
    }

    /** Every figure of the whole that was ever replaced, with what replaced it. */
    public List<Revised> revised() {
        return revisions.content() == null
                ? List.of()
                : Revised.of(revisions.content().items());
    }

    public @Nullable String variationWords() {
        return Signals.variation(series.variation());
    }

    public @Nullable String assuranceWords() {
        return Signals.assurance(series.assurance());
    }

    /** Those areas with which a comparison was possible. */
    public List<Series.Against> compared() {
        return series.comparisons().stream()
                .filter(each -> !each.comparison().equals("not_compared"))
                .toList();
    }

    public String comparedWords(Series.Against against) {
        return Signals.compared(against.comparison());
    }

    public boolean hasSignals() {
        return series.points().stream().anyMatch(point -> point.signal() != null);
    }

    public String signalWords(Point point) {
        return Signals.words(point.signal(), point.side());
    }

    public List<Fact> facts() {
        return Facts.of(definition());
    }

    public Link csv() {
        return Link.to("/indicators", definition().code())
                .as("csv")
                .with("authority", series.authority().code())
                .with("from", asked.from())
                .with("to", asked.to());
    }

    /** Of the latest figure. */
    public Link children() {
        var latest = latest();
        return Link.to("/indicators", definition().code())
                .inside("children")
                .with("authority", series.authority().code())
                .with("period", latest == null ? null : latest.period())
                .with("title", definition().title());
    }

    public Link scorecard() {
        return Link.to("/scorecards", asked.scorecard() == null ? "" : asked.scorecard())
                .with("authority", series.authority().code());
    }

    private static String status(Point point) {
        return point.status() == null || point.status().equals("none") ? "" : Words.status(point.status());
    }
}
