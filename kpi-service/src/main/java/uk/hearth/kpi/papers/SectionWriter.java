package uk.hearth.kpi.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.commentary.CommentaryView;
import uk.hearth.kpi.editions.EditionContent;
import uk.hearth.kpi.editions.EditionSection;
import uk.hearth.kpi.editions.FrozenSeries;
import uk.hearth.kpi.papers.Block.Head;
import uk.hearth.kpi.papers.Block.Manner;
import uk.hearth.kpi.papers.Block.Span;
import uk.hearth.kpi.scorecards.ScorecardRow;

/** Puts a section into words: the table of its figures, then each indicator with chart, commentary and comparison. */
final class SectionWriter {

    private final EditionContent content;
    private final Map<String, FrozenSeries> series;
    private final Map<String, List<CommentaryView>> said;

    SectionWriter(EditionContent content) {
        this.content = content;
        this.series = content.series().stream()
                .collect(Collectors.toMap(FrozenSeries::indicator, lines -> lines, (one, same) -> one));
        this.said = content.commentary().stream().collect(Collectors.groupingBy(CommentaryView::indicator));
    }

    List<Block> blocks(EditionSection section) {
        var rows = content.report().rows().stream()
                .filter(row -> row.section().equals(section.section()))
                .toList();
        var blocks = new ArrayList<Block>();
        if (section.introduction() != null) {
            blocks.add(Block.words(section.introduction()));
        }
        blocks.add(Block.table(figures(section.heading(), rows)));
        rows.forEach(row -> blocks.addAll(line(row)));
        return blocks;
    }

    private Block.Table figures(String heading, List<ScorecardRow> rows) {
        var periods = content.report().periods().stream().map(period -> new Head(period.shortLabel(), true));
        return new Block.Table(
                heading + ": figures, target, status and direction",
                true,
                Stream.of(heads("Indicator", "Target"), periods, heads("Status", "Direction"))
                        .flatMap(heads -> heads)
                        .toList(),
                rows.stream().map(SectionWriter::figures).toList());
    }

    private static Stream<Head> heads(String... words) {
        return Stream.of(words).map(word -> new Head(word, false));
    }

    private static List<String> figures(ScorecardRow row) {
        var cells = new ArrayList<>(List.of(row.title(), row.target().words()));
        row.cells().forEach(cell -> cells.add(cell.display()));
        cells.add(row.statusWords());
        cells.add(row.direction().words());
        return cells;
    }

    private List<Block> line(ScorecardRow row) {
        var blocks = new ArrayList<Block>();
        var latest = row.cells().get(row.cells().size() - 1).display();
        blocks.add(Block.heading(row.indicator().toLowerCase(Locale.ROOT), row.title()));
        blocks.add(Block.words("%s: %s. Target: %s. %s. %s."
                .formatted(
                        content.report().to().label(),
                        latest,
                        row.target().words(),
                        row.statusWords(),
                        row.direction().words())));
        var council = content.report().authority().name();
        var chart = PaperCharts.draw(row, series.get(row.indicator()), council);
        if (chart != null) {
            blocks.add(Block.chart(chart));
        }
        said.getOrDefault(row.indicator(), List.of()).forEach(view -> blocks.add(said(view)));
        if (!row.benchmarks().isEmpty()) {
            blocks.add(Block.table(compared(row)));
        }
        return blocks;
    }

    private static Block said(CommentaryView view) {
        var spans = new ArrayList<Span>();
        spans.add(Span.strong(view.kind().words() + ":"));
        spans.add(Span.plain(" " + PaperWriter.sentence(view.text())));
        if (view.action() != null) {
            spans.add(Span.strong(" Action:"));
            spans.add(Span.plain(" " + PaperWriter.sentence(view.action())));
        }
        if (view.owner() != null) {
            spans.add(Span.strong(" Owner:"));
            spans.add(Span.plain(" " + view.owner() + "."));
        }
        if (view.due() != null) {
            spans.add(Span.strong(" Due:"));
            spans.add(Span.plain(" " + PaperWriter.DAY.format(view.due()) + "."));
        }
        return Block.words(Manner.PLAIN, spans);
    }

    private static Block.Table compared(ScorecardRow row) {
        return new Block.Table(
                row.title() + ": other areas",
                false,
                List.of(
                        new Head("Area", false),
                        new Head("Figure", true),
                        new Head("Period", false),
                        new Head("Release", false)),
                row.benchmarks().stream().map(SectionWriter::compared).toList());
    }

    private static List<String> compared(BenchmarkView other) {
        return List.of(
                other.areaName(),
                other.display(),
                other.periodLabel(),
                Objects.requireNonNullElse(other.release(), "release not named"));
    }
}
