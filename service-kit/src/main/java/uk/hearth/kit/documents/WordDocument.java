package uk.hearth.kit.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document (Office Open XML) of numbered A4 sheets on their side. What it looks like is a matter of its styles. */
public final class WordDocument implements Closeable {

    // an A4 sheet on its side, in twentieths of a point
    private static final int SHEET_WIDTH = 16838;
    private static final int SHEET_HEIGHT = 11906;
    private static final int MARGIN = 850;
    static final int TEXT_WIDTH = SHEET_WIDTH - 2 * MARGIN;

    private final XWPFDocument document = new XWPFDocument();
    private @Nullable BigInteger bullets;

    public WordDocument() throws IOException {
        try (var styles = WordDocument.class.getResourceAsStream("/documents/styles.xml")) {
            document.createStyles().setStyles(styles(Objects.requireNonNull(styles, "styles")));
        }
        sheet();
    }

    /** Adds styles to those that every document has. */
    public void addStyles(InputStream more) throws IOException {
        var styles = document.getStyles();
        for (var style : styles(more).getStyleList()) {
            styles.addStyle(new XWPFStyle(style, styles));
        }
    }

    /** Says what it is called, and in which language it is; more can be said in what is returned. */
    public CoreProperties describe(String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Hearth");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
        return properties;
    }

    /** An empty paragraph in that style. */
    public XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    public XWPFParagraph say(String style, String words) {
        var paragraph = paragraph(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    /** An item of a list. */
    public void item(String words) {
        if (bullets == null) {
            bullets = Bullets.in(document);
        }
        say("BodyText", words).setNumID(bullets);
    }

    public void table(WordTable table) {
        say("Caption", table.caption());
        TableSetter.set(document, table);
        paragraph("AfterTable");
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static CTStyles styles(InputStream file) throws IOException {
        try {
            return StylesDocument.Factory.parse(file).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("A file of styles is well-formed", e);
        }
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
