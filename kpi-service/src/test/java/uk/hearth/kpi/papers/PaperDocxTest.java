package uk.hearth.kpi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** An edition as a Word document: opened and read as a word processor would. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperDocxTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // an authority of this test's own, with Lewisham's published figures
    private static final String SUTTON = "E09000029";

    private final KpiApi analyst = KpiApi.analystOf(SUTTON);
    private final KpiApi viewer = KpiApi.viewerOf(SUTTON);

    // published and made once, before any test says or changes anything of its own
    private static String edition = "";
    private static byte[] word = {};

    @BeforeEach
    void publish() {
        if (edition.isEmpty()) {
            load();
            edition = published(Map.of("title", "Corporate parenting panel"));
            word = wordOf(edition);
        }
    }

    private void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(SUTTON, "Sutton");
        for (var kind : List.of("measurements", "targets", "benchmarks", "commentary")) {
            analyst.importCsv(
                    kind, Demonstration.file("lewisham/" + kind + ".csv").replace("E09000023", SUTTON));
        }
        analyst.defineScorecard("panel", SUTTON, Demonstration.file("lewisham/corporate-parenting.json"));
    }

    @Test
    void its_headings_are_the_papers_and_it_says_its_title_and_language() throws IOException {
        try (var document = docx(word)) {
            assertThat(styled(document, "Title")).containsExactly("Corporate parenting panel");
            var page = Jsoup.parse(page(edition));
            assertThat(styled(document, "Heading1"))
                    .isEqualTo(page.select("h2").eachText())
                    .hasSize(6);
            assertThat(styled(document, "Heading2"))
                    .isEqualTo(page.select("h3").eachText())
                    .hasSize(26);
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Corporate parenting panel: Sutton, January 2019");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            var written = document.getStyles().getDefaultRunStyle();
            assertThat(written).isNotNull();
            assertThat(new String(
                            document.getStyles()
                                    .getPackagePart()
                                    .getInputStream()
                                    .readAllBytes(),
                            "UTF-8"))
                    .contains("<w:lang w:val=\"en-GB\"");
        }
    }

    @Test
    void it_says_the_same_words_as_the_page_in_the_same_order() throws IOException {
        try (var document = docx(word)) {
            var page = Jsoup.parse(page(edition));
            page.select("svg").remove();
            var said = page.select("h1, h2, h3, p, caption, th, td").eachText();
            assertThat(words(document)).isEqualTo(said).contains("Immunisations up to date");
        }
    }

    @Test
    void the_first_row_of_every_table_is_its_head_and_repeated() throws IOException {
        try (var document = docx(word)) {
            assertThat(document.getTables()).hasSizeGreaterThan(5).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                var properties = table.getCTTbl().getTblPr();
                assertThat(properties.getTblLook().xmlText()).contains("firstRow=\"true\"", "firstColumn=\"true\"");
                assertThat(properties.getTblCaption().getVal()).isNotBlank();
                assertThat(table.getCTTbl().getTblGrid().getGridColList())
                        .hasSameSizeAs(table.getRow(0).getTableCells());
            });
            var first = document.getTables().get(0);
            assertThat(texts(first).get(0)).contains("Indicator", "Target", "Jan 2019", "Status", "Direction");
        }
    }

    @Test
    void the_published_figures_are_in_it() throws IOException {
        try (var document = docx(word)) {
            var rows = document.getTables().stream()
                    .flatMap(table -> texts(table).stream())
                    .toList();
            // Lewisham, January 2019, as published
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row).contains("Immunisations up to date", "At least 87%", "57%"));
            assertThat(words(document))
                    .contains("What needs to improve: Immunisations up to date have slipped from 64 to 57 per cent"
                            + " over the year.");
        }
    }

    @Test
    void thirteen_charts_have_words_and_are_drawn_twice() throws IOException {
        try (var document = docx(word)) {
            var drawings = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .toList();
            assertThat(drawings).hasSize(13).allSatisfy(drawing -> {
                assertThat(drawing.getInlineArray(0).getDocPr().getDescr()).contains("line chart: Apr 2018");
                assertThat(drawing.xmlText()).contains("svgBlip");
            });
            assertThat(drawings.stream()
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getId()))
                    .doesNotHaveDuplicates();
            var pictures = document.getAllPictures();
            assertThat(pictures)
                    .filteredOn(picture -> picture.getFileName().endsWith(".svg"))
                    .hasSize(13);
            assertThat(pictures)
                    .filteredOn(picture -> picture.getFileName().endsWith(".png"))
                    .hasSize(13)
                    .allSatisfy(picture -> {
                        var image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                        assertThat(image.getWidth()).isEqualTo(1312);
                        assertThat(inked(image, 0)).as("cut off at the left").isFalse();
                        assertThat(inked(image, 1311))
                                .as("cut off at the right")
                                .isFalse();
                        assertThat(inked(image, 640)).isTrue();
                    });
        }
    }

    @Test
    void its_sheets_are_numbered() throws IOException {
        try (var document = docx(word)) {
            var foot = document.getFooterList().get(0)._getHdrFtr().xmlText();
            assertThat(foot).contains("PAGE", "NUMPAGES");
        }
    }

    @Test
    void for_the_public_every_format_leaves_out_what_is_small() throws IOException {
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000029,CLA-START,2018-12,3\n");
        var forThePublic = published(Map.of("title", "Panel", "audience", "public"));
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000029,CLA-START,2018-12,15\n");
        viewer.get(forThePublic).then().statusCode(200).body("audience", org.hamcrest.Matchers.equalTo("public"));
        try (var document = docx(wordOf(forThePublic))) {
            var starts = document.getTables().stream()
                    .flatMap(table -> texts(table).stream())
                    .filter(row -> row.get(0).equals("Children who became looked after in the period"))
                    .findFirst()
                    .orElseThrow();
            assertThat(starts).contains("Suppressed").doesNotContain("3");
            assertThat(words(document).get(2)).startsWith("For the public:").contains("disclosure-1");
        }
        assertThat(page(forThePublic)).contains("For the public:").contains(">Suppressed</td>");
    }

    @Test
    void control_characters_in_what_officers_wrote_do_no_harm() throws IOException {
        analyst.request()
                .contentType("application/json")
                .body(Map.of("text", "A bell\u0007 and a line\nbreak"))
                .put("/api/v1/commentary/CLA-NUM/2019-01/going_well?authority=" + SUTTON);
        var written = published(Map.of("title", "Panel"));
        try (var document = docx(wordOf(written))) {
            assertThat(words(document)).anySatisfy(words -> assertThat(words).contains("a line break."));
        }
        viewer.request()
                .accept("application/pdf")
                .get(written + "/paper")
                .then()
                .statusCode(200);
    }

    @Test
    void who_holds_it_is_not_sent_it_again() {
        var first = viewer.request().accept(DOCX).get(edition + "/paper");
        first.then().statusCode(200).contentType(startsWith(DOCX));
        assertThat(first.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"panel-E09000029-2019-03-01.docx\"");
        viewer.request()
                .accept(DOCX)
                .header("If-None-Match", first.header("ETag"))
                .get(edition + "/paper")
                .then()
                .statusCode(304);
    }

    private static boolean inked(BufferedImage image, int column) {
        return IntStream.range(0, image.getHeight())
                .anyMatch(row -> (image.getRGB(column, row) & 0xFFFFFF) != 0xFFFFFF);
    }

    private String published(Map<String, String> more) {
        var command = new java.util.HashMap<>(Map.of("meetingOn", "2019-03-01", "to", "2019-01"));
        command.putAll(more);
        return analyst.request()
                .contentType("application/json")
                .body(command)
                .post("/api/v1/scorecards/panel/editions?authority=" + SUTTON)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private byte[] wordOf(String published) {
        return viewer.request()
                .accept(DOCX)
                .get(published + "/paper")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static XWPFDocument docx(byte[] file) throws IOException {
        Files.write(Path.of("target", "paper.docx"), file);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private String page(String published) {
        return viewer.request().accept("text/html").get(published + "/paper").asString();
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Paragraphs and cells in the order of the document. */
    private static List<String> words(XWPFDocument document) {
        var words = new ArrayList<String>();
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                texts(table).forEach(words::addAll);
            } else if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isEmpty()) {
                words.add(paragraph.getText());
            }
        }
        return words;
    }

    private static List<List<String>> texts(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
