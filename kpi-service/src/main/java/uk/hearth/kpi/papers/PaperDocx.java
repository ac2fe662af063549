package uk.hearth.kpi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Sets a paper as a Word document (Office Open XML): headings by style, tables with heads, charts with words. */
final class PaperDocx {

    // an A4 sheet on its side, in twentieths of a point
    private static final int SHEET_WIDTH = 16838;
    private static final int SHEET_HEIGHT = 11906;
    private static final int MARGIN = 850;
    static final int TEXT_WIDTH = SHEET_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;

    private PaperDocx(XWPFDocument document) {
        this.document = document;
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new PaperDocx(document).set(paper);
            document.write(out);
        }
    }

    private void set(Paper paper) throws IOException {
        styles();
        properties(paper);
        sheet();
        paragraph("Title").createRun().setText(paper.title());
        set(paper.opening());
        for (var section : paper.sections()) {
            paragraph("Heading1").createRun().setText(section.heading());
            set(section.blocks());
        }
        set(paper.closing());
    }

    private void styles() throws IOException {
        try (var styles = Objects.requireNonNull(PaperDocx.class.getResourceAsStream("/papers/styles.xml"), "styles")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("The paper's styles are well-formed", e);
        }
    }

    private void properties(Paper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.name());
        properties.setSubjectProperty(paper.subject());
        properties.setDescription("Edition SHA-256: " + paper.sha256());
        properties.setCreator("Hearth");
        properties.setCreated(Optional.of(Date.from(paper.published())));
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
    }

    /** Its size, and the page's number at its foot. */
    private void sheet() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHEET_WIDTH));
        size.setH(BigInteger.valueOf(SHEET_HEIGHT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        var margin = section.addNewPgMar();
        for (var side : List.<Side>of(margin::setTop, margin::setRight, margin::setBottom, margin::setLeft)) {
            side.set(BigInteger.valueOf(MARGIN));
        }
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText("Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** A margin. */
    private interface Side {
        void set(Object width);
    }

    private void set(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var beforeChart = i + 1 < blocks.size() && blocks.get(i + 1).chart() != null;
            if (block.heading() != null) {
                paragraph("Heading2").createRun().setText(block.heading().text());
            } else if (block.words() != null) {
                words(block.words()).setKeepNext(beforeChart);
            } else if (block.table() != null) {
                paragraph("Caption").createRun().setText(block.table().caption());
                DocxTable.add(document, block.table());
            } else if (block.chart() != null) {
                DocxChart.add(paragraph("Chart"), block.chart());
            }
        }
    }

    private XWPFParagraph words(Block.Words words) {
        var paragraph = paragraph(
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

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
