package uk.hearth.kpi.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.commentary.CommentaryView;
import uk.hearth.kpi.editions.EditionContent;
import uk.hearth.kpi.editions.EditionSection;
import uk.hearth.kpi.editions.FrozenSeries;
import uk.hearth.kpi.editions.ReadableEditions;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.scorecards.ScorecardRow;

/** Puts an edition into a paper's words. Nothing but the edition itself is looked at. */
final class PaperWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReadableEditions.Read read;
    private final Map<String, FrozenSeries> series;
    private final Map<String, List<CommentaryView>> said;

    PaperWriter(ReadableEditions.Read read) {
        this.read = read;
        this.series = read.content().series().stream()
                .collect(Collectors.toMap(FrozenSeries::indicator, lines -> lines, (one, same) -> one));
        this.said = read.content().commentary().stream().collect(Collectors.groupingBy(CommentaryView::indicator));
    }

    Paper write() {
        var content = read.content();
        var report = content.report();
        return new Paper(
                content.title(),
                report.authority().name(),
                report.scorecard().name(),
                DAY.format(content.meetingOn()),
                report.to().label(),
                DAY.format(content.publishedAt().atZone(LONDON)),
                read.edition().sha256(),
                withdrawn(),
                report.periods().stream().map(period -> period.shortLabel()).toList(),
                sections(content),
                content.definitions().stream().map(PaperWriter::definition).toList());
    }

    private @Nullable String withdrawn() {
        var at = read.edition().withdrawnAt();
        return at == null
                ? null
                : "This paper was withdrawn on %s: %s"
                        .formatted(DAY.format(at.atZone(LONDON)), read.edition().withdrawnReason());
    }

    private List<Paper.Section> sections(EditionContent content) {
        var sections = new ArrayList<Paper.Section>();
        for (EditionSection section : content.sections()) {
            var lines = content.report().rows().stream()
                    .filter(row -> row.section().equals(section.section()))
                    .map(this::line)
                    .toList();
            sections.add(new Paper.Section(
                    "section-" + (sections.size() + 1), section.heading(), section.introduction(), lines));
        }
        return sections;
    }

    private Paper.Line line(ScorecardRow row) {
        return new Paper.Line(
                row.indicator().toLowerCase(Locale.ROOT),
                row.title(),
                row.target().words(),
                row.cells().stream().map(cell -> cell.display()).toList(),
                row.statusWords(),
                row.direction().words(),
                PaperCharts.draw(
                        row,
                        series.get(row.indicator()),
                        read.content().report().authority().name()),
                row.benchmarks().stream()
                        .map(other -> new Paper.Compared(
                                other.areaName(),
                                other.display(),
                                other.periodLabel(),
                                other.release() == null ? "release not named" : other.release()))
                        .toList(),
                said.getOrDefault(row.indicator(), List.of()).stream()
                        .map(PaperWriter::said)
                        .toList());
    }

    private static Paper.Said said(CommentaryView view) {
        var action = view.action();
        return new Paper.Said(
                view.kind().words(),
                sentence(view.text()),
                action == null ? null : sentence(action),
                view.owner(),
                day(view.due()));
    }

    private static String sentence(String words) {
        var text = words.strip();
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static Paper.Definition definition(IndicatorView indicator) {
        var sentences = new ArrayList<String>();
        add(sentences, "", indicator.definition());
        add(sentences, "Numerator: ", indicator.numerator());
        add(sentences, "Denominator: ", indicator.denominator());
        add(sentences, "Source: ", indicator.sourceSystem());
        add(sentences, "Caveats: ", indicator.caveats());
        return new Paper.Definition(indicator.title(), indicator.code(), sentences);
    }

    private static void add(List<String> sentences, String lead, @Nullable String words) {
        if (words != null) {
            sentences.add(sentence(lead + words));
        }
    }
}
