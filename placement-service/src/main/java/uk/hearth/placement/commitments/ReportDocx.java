package uk.hearth.placement.commitments;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import uk.hearth.kit.documents.WordDocument;
import uk.hearth.kit.documents.WordTable;
import uk.hearth.placement.commitments.ReportPaper.Grid;
import uk.hearth.placement.commitments.ReportPaper.Points;
import uk.hearth.placement.commitments.ReportPaper.Section;

/** Sets a report as a Word document (Office Open XML): headings by style, tables with heads, lists that are lists. */
final class ReportDocx {

    // the first column is twice as wide as each of the others
    private static final int FIRST = 2;
    private static final int OTHER = 1;

    private final WordDocument document;

    private ReportDocx(WordDocument document) {
        this.document = document;
    }

    static void write(ReportPaper paper, OutputStream out) throws IOException {
        try (var document = new WordDocument()) {
            new ReportDocx(document).set(paper);
            document.write(out);
        }
    }

    private void set(ReportPaper paper) {
        document.describe(paper.title());
        document.say("Title", paper.title());
        paper.opening().forEach(words -> document.say("BodyText", words));
        document.table(table(paper.overview()));
        paper.sections().forEach(this::set);
    }

    private void set(Section section) {
        document.say("Heading1", section.heading());
        section.said().forEach(words -> document.say("BodyText", words));
        if (section.measures() != null) {
            document.table(table(section.measures()));
        }
        section.points().forEach(this::set);
    }

    private void set(Points points) {
        document.say("Heading2", points.heading());
        points.items().forEach(document::item);
    }

    private static WordTable table(Grid grid) {
        var heads = IntStream.range(0, grid.heads().size())
                .mapToObj(column -> new WordTable.Head(grid.heads().get(column), column == 0 ? FIRST : OTHER, false))
                .toList();
        return new WordTable(grid.caption(), heads, grid.rows());
    }
}
