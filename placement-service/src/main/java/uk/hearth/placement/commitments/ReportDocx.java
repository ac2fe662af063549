package uk.hearth.placement.commitments;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import uk.hearth.placement.commitments.ReportPaper.Points;
import uk.hearth.placement.commitments.ReportPaper.Section;

/** Sets a report as a Word document (Office Open XML): headings by style, tables with heads, lists that are lists. */
final class ReportDocx {

    // an A4 sheet on its side, in twentieths of a point
    private static final int SHEET_WIDTH = 16838;
    private static final int SHEET_HEIGHT = 11906;
    private static final int MARGIN = 850;
    private static final int INDENT = 360;
    static final int TEXT_WIDTH = SHEET_WIDTH - 2 * MARGIN;

    private final XWPFDocument document;
    private final BigInteger bullets;

    private ReportDocx(XWPFDocument document) throws IOException {
        this.document = document;
        styles();
        this.bullets = bullets();
    }

    static void write(ReportPaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            new ReportDocx(document).set(paper);
            document.write(out);
        }
    }

    private void set(ReportPaper paper) {
        properties(paper);
        sheet();
        say("Title", paper.title());
        paper.opening().forEach(words -> say("BodyText", words));
        ReportDocxTable.add(document, paper.overview());
        paper.sections().forEach(this::set);
    }

    private void set(Section section) {
        say("Heading1", section.heading());
        section.said().forEach(words -> say("BodyText", words));
        if (section.measures() != null) {
            ReportDocxTable.add(document, section.measures());
        }
        section.points().forEach(this::set);
    }

    private void set(Points points) {
        say("Heading2", points.heading());
        points.items().forEach(item -> say("BodyText", item).setNumID(bullets));
    }

    private XWPFParagraph say(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private void styles() throws IOException {
        var found = ReportDocx.class.getResourceAsStream("/commitments/styles.xml");
        try (var styles = Objects.requireNonNull(found, "styles")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("The report's styles are well-formed", e);
        }
    }

    private BigInteger bullets() {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        var level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private void properties(ReportPaper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator("Hearth");
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
}
