package uk.hearth.kpi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import uk.hearth.kit.documents.WordDocument;
import uk.hearth.kit.documents.WordTable;

/** Sets a paper as a Word document (Office Open XML): headings by style, tables with heads, charts with words. */
final class PaperDocx {

    // how wide columns are beside each other: room for words, while figures take less
    private static final int HEADS = 5;
    private static final int WORDS = 3;
    private static final int FIGURES = 2;

    private final WordDocument document;

    private PaperDocx(WordDocument document) {
        this.document = document;
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        try (var document = new WordDocument();
                var styles = PaperDocx.class.getResourceAsStream("/papers/styles.xml")) {
            document.addStyles(Objects.requireNonNull(styles, "styles"));
            new PaperDocx(document).set(paper);
            document.write(out);
        }
    }

    private void set(Paper paper) throws IOException {
        properties(paper);
        document.say("Title", paper.title());
        set(paper.opening());
        for (var section : paper.sections()) {
            document.say("Heading1", section.heading());
            set(section.blocks());
        }
        set(paper.closing());
    }

    private void properties(Paper paper) {
        var properties = document.describe(paper.name());
        properties.setSubjectProperty(paper.subject());
        properties.setDescription("Edition SHA-256: " + paper.sha256());
        properties.setCreated(Optional.of(Date.from(paper.published())));
    }

    private void set(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var beforeChart = i + 1 < blocks.size() && blocks.get(i + 1).chart() != null;
            if (block.heading() != null) {
                document.say("Heading2", block.heading().text());
            } else if (block.words() != null) {
                words(block.words()).setKeepNext(beforeChart);
            } else if (block.table() != null) {
                document.table(table(block.table()));
            } else if (block.chart() != null) {
                DocxChart.add(document.paragraph("Chart"), block.chart());
            }
        }
    }

    private XWPFParagraph words(Block.Words words) {
        var paragraph = document.paragraph(
                switch (words.manner()) {
                    case PLAIN -> "BodyText";
                    case NOTICE -> "Notice";
                    case SMALL -> "SmallPrint";
                });
        for (var span : words.spans()) {
            var run = paragraph.createRun();
            run.setText(span.text());
            if (span.strong()) {
                run.setStyle("Strong");
            }
        }
        return paragraph;
    }

    private static WordTable table(Block.Table table) {
        var heads = IntStream.range(0, table.heads().size())
                .mapToObj(column -> head(column, table.heads().get(column)))
                .toList();
        return new WordTable(table.caption(), heads, table.rows());
    }

    private static WordTable.Head head(int column, Block.Head head) {
        var weight = head.figure() ? FIGURES : WORDS;
        return new WordTable.Head(head.text(), column == 0 ? HEADS : weight, head.figure());
    }
}
