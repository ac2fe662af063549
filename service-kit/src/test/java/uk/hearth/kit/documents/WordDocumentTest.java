package uk.hearth.kit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents opened and read as a word processor would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDocumentTest {

    // twentieths of a point of an A4 sheet on its side (842 points), less margins of 42.5 points
    private static final int BETWEEN_MARGINS = 15138;

    private static final WordTable TABLE = new WordTable(
            "Homes and beds",
            List.of(new WordTable.Head("Home", 2, false), new WordTable.Head("Beds", 1, true)),
            List.of(List.of("The Elms", "4"), List.of("The Oaks", "6")));

    @Test
    void a_table_has_its_caption_before_it_and_a_head_that_is_repeated() throws IOException {
        try (var document = opened(written -> written.table(TABLE))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Homes and beds");
            var table = document.getTables().get(0);
            assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false);
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(styles(table, 0)).containsExactly("TableHead", "TableHead");
            assertThat(styles(table, 1)).containsExactly("TableHead", "TableText");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Homes and beds");
        }
    }

    @Test
    void columns_are_as_wide_as_they_weigh_and_figures_stand_to_the_right() throws IOException {
        try (var document = opened(written -> written.table(TABLE))) {
            var table = document.getTables().get(0);
            assertThat(table.getRow(1).getCell(0).getWidth()).isEqualTo(BETWEEN_MARGINS / 3 * 2);
            assertThat(table.getRow(1).getCell(1).getWidth()).isEqualTo(BETWEEN_MARGINS / 3);
            var figure = table.getRow(2).getCell(1).getParagraphs().get(0);
            assertThat(figure.getText()).isEqualTo("6");
            assertThat(figure.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void items_of_lists_are_marked_as_such() throws IOException {
        try (var document = opened(written -> {
            written.say("BodyText", "Two points:");
            written.item("one");
            written.item("two");
        })) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getNumID)
                    .containsExactly(null, BigInteger.ONE, BigInteger.ONE);
            var numbering = document.getNumbering();
            var list = numbering.getAbstractNum(numbering.getAbstractNumID(BigInteger.ONE));
            assertThat(list.getCTAbstractNum().getLvlArray(0).getNumFmt().getVal())
                    .isEqualTo(STNumberFormat.BULLET);
        }
    }

    @Test
    void every_style_that_is_named_is_there() throws IOException {
        try (var document = opened(written -> written.table(TABLE))) {
            var named = document.getTables().get(0).getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .map(XWPFParagraph::getStyle);
            assertThat(Stream.concat(named, Stream.of("Caption", "AfterTable", "PaperTable", "Footer", "BodyText")))
                    .allMatch(document.getStyles()::styleExist);
        }
    }

    @Test
    void styles_of_a_services_own_are_beside_those_of_all() throws IOException {
        var more = """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                  <w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/></w:style>
                </w:styles>""";
        try (var document = opened(written -> written.addStyles(new ByteArrayInputStream(more.getBytes("UTF-8"))))) {
            assertThat(Stream.of("Loud", "Title")).allMatch(document.getStyles()::styleExist);
        }
    }

    @Test
    void it_says_its_title_and_language_and_numbers_its_sheets() throws IOException {
        try (var document = opened(written -> written.describe("Beds in May"))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Beds in May");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void text_holds_nothing_that_xml_cannot() {
        assertThat(Legible.text("A bell\u0007 and\n a break")).isEqualTo("A bell\uFFFD and a break");
    }

    private interface Writing {
        void on(WordDocument document) throws IOException;
    }

    private static XWPFDocument opened(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new WordDocument()) {
            writing.on(document);
            document.write(out);
        }
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> styles(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getParagraphs().get(0).getStyle())
                .toList();
    }
}
