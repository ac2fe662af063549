package uk.hearth.dashboard.commitments;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitment;
import uk.hearth.dashboard.placement.commitments.Periods;
import uk.hearth.dashboard.placement.commitments.Reading;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.ChartTarget;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;

/**
 * A measure of a commitment over time.
 *
 * @param tells whether the reader may enter what it was
 * @param correct the period whose figure is to be corrected; empty for another
 */
public record ShownMeasure(
        Authority council,
        Commitment commitment,
        Commitment.Standing standing,
        Part<Listed<Reading>> readings,
        boolean tells,
        String correct,
        Form form) {

    /** What the chart says in a line. */
    public String message() {
        var latest = standing.latest();
        return latest == null
                ? standing.measure().title()
                : "%s in %s: %s"
                        .formatted(
                                standing.measure().words(latest.value()),
                                Periods.words(latest.period()),
                                standing.statusWords().toLowerCase(Locale.UK));
    }

    /** Its readings as a line against its target, drawn by our own code, which escapes what it is given. */
    public @Nullable RawString chart() {
        var known = told();
        if (known.isEmpty()) {
            return null;
        }
        var target = standing.measure().target();
        var spec = new ChartSpec(
                message(),
                standing.measure().title(),
                known.stream().map(each -> Periods.shortWords(each.period())).toList(),
                List.of(new ChartSeries(
                        council.name(), known.stream().map(Reading::value).toList())),
                target == null || isSum()
                        ? null
                        : ChartTarget.line(standing.measure().targetWords(), target.value()),
                List.of(),
                standing.measure().unit().equals("percent") ? YFormat.percent(0) : YFormat.number(0));
        return new RawString(LineChart.drawWithoutHeading(spec, "readings"));
    }

    /** The latest first. */
    public List<Reading> latestFirst() {
        return readings.get().items().stream()
                .sorted((one, other) -> other.period().compareTo(one.period()))
                .toList();
    }

    public String words(Reading reading) {
        return standing.measure().words(reading.value()) + (reading.projected() ? " (expected)" : "");
    }

    public String periodWords(Reading reading) {
        return Periods.words(reading.period());
    }

    /** The figure that is to be corrected, if one is. */
    public @Nullable Reading corrected() {
        return readings.isThere()
                ? readings.get().items().stream()
                        .filter(each -> each.period().equals(correct))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public Link here() {
        return Link.to(
                "/sufficiency/commitments",
                commitment.code(),
                "measures",
                standing.measure().code());
    }

    /** Where its start, its target and the steps to it are changed. */
    public Link set() {
        return Link.to(
                        "/sufficiency/commitments/set",
                        commitment.code(),
                        "measures",
                        standing.measure().code())
                .with("authority", council.code());
    }

    public Link correct(Reading reading) {
        return here().with("authority", council.code()).with("correct", reading.period());
    }

    public Link back() {
        return Link.to("/sufficiency/commitments", commitment.code()).with("authority", council.code());
    }

    public Link all() {
        return Link.to("/sufficiency/commitments").with("authority", council.code());
    }

    private List<Reading> told() {
        return readings.isThere()
                ? readings.get().items().stream()
                        .filter(each -> !each.projected())
                        .toList()
                : List.of();
    }

    /** A target that months add up to is no line across them. */
    private boolean isSum() {
        return standing.measure().isFlow();
    }
}
