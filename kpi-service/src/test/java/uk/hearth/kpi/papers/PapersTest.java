package uk.hearth.kpi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** An edition as people read it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {

    // an authority of this test's own, with Lewisham's published figures
    private static final String TOWER_HAMLETS = "E09000030";

    private final KpiApi analyst = KpiApi.analystOf(TOWER_HAMLETS);
    private final KpiApi viewer = KpiApi.viewerOf(TOWER_HAMLETS);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(TOWER_HAMLETS, "Tower Hamlets");
        for (var kind : List.of("measurements", "targets", "benchmarks", "commentary")) {
            analyst.importCsv(
                    kind, Demonstration.file("lewisham/" + kind + ".csv").replace("E09000023", TOWER_HAMLETS));
        }
        analyst.defineScorecard("panel", TOWER_HAMLETS, Demonstration.file("lewisham/corporate-parenting.json"));
    }

    @Test
    void the_page_is_well_formed_and_says_its_language_and_title() throws Exception {
        var page = page(published("Performance <&> \"care\""));
        var root = page.getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo("en-GB");
        assertThat(texts(page, "h1")).containsExactly("Performance <&> \"care\"");
        assertThat(texts(page, "title").get(0)).endsWith("January 2019");
    }

    @Test
    void every_table_has_a_caption_and_every_head_a_scope() throws Exception {
        var page = page(published("Performance"));
        var tables = elements(page, "table");
        // five sections of the scorecard, and one table for each of the indicators with benchmarks
        assertThat(tables).hasSizeGreaterThan(5);
        assertThat(tables)
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isOne());
        assertThat(elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void thirteen_charts_are_drawn_from_the_frozen_figures_and_told_in_words() throws Exception {
        var edition = published("Performance");
        var before = paper(edition);
        var charts = elements(page(edition), "svg");
        assertThat(charts).hasSize(13);
        assertThat(charts)
                .allSatisfy(
                        chart -> assertThat(chart.getElementsByTagName("desc").getLength())
                                .isOne());
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000030,CLA-IMMS,2018-12,11\n")
                .then()
                .statusCode(201);
        assertThat(paper(edition)).isEqualTo(before);
    }

    @Test
    void it_has_the_commentary_and_the_releases() {
        assertThat(paper(published("Performance")))
                .contains("Immunisations up to date have slipped from 64 to 57 per cent over the year.")
                .contains("What needs to improve:")
                .contains("Inner London");
    }

    @Test
    void as_pdf_it_is_tagged_and_every_chart_is_drawn_and_has_words() throws Exception {
        var edition = published("Performance");
        var pdf = pdf(edition);
        Files.write(Path.of("target", "paper.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            var figures = figures(catalog.getStructureTreeRoot());
            assertThat(figures).hasSize(13);
            assertThat(figures)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).contains("line chart"));
            assertThat(drawings(document)).isEqualTo(13);
            assertThat(words(document)).contains("Immunisations up to date").isEqualTo(words(pdf(edition)));
        }
    }

    @Test
    void a_withdrawn_paper_says_so_to_those_who_may_still_read_it() {
        var edition = published("Performance");
        var held = viewer.get(edition + "/paper").header("ETag");
        analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Wrong month"))
                .post(edition + "/withdrawal")
                .then()
                .statusCode(200);
        analyst.request()
                .header("If-None-Match", held)
                .get(edition + "/paper")
                .then()
                .statusCode(200)
                .body(containsString("withdrawn on"));
        viewer.get(edition + "/paper").then().statusCode(410);
    }

    @Test
    void a_preview_is_the_paper_to_be_and_says_that_it_is_a_draft() {
        var before = analyst.get("/api/v1/editions?limit=200&authority=" + TOWER_HAMLETS)
                .<List<?>>path("items");
        preview(analyst, "{\"title\":\"To be\",\"meetingOn\":\"2019-02-21\",\"to\":\"2019-01\"}")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("This is a draft"), containsString("57%"), not(containsString("SHA-256")));
        assertThat(analyst.get("/api/v1/editions?limit=200&authority=" + TOWER_HAMLETS)
                        .<List<?>>path("items"))
                .hasSameSizeAs(before);
    }

    @Test
    void a_preview_is_refused_as_its_edition_would_be() {
        preview(analyst, "{\"title\":\"To be\",\"meetingOn\":\"2019-02-21\",\"to\":\"2010-01\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("no-figures-in-period"));
        preview(viewer, "{}").then().statusCode(403);
        preview(KpiApi.analystOf("E09000028"), "{\"title\":\"T\",\"meetingOn\":\"2019-02-21\",\"to\":\"2019-01\"}")
                .then()
                .statusCode(403);
    }

    private static Response preview(KpiApi who, String command) {
        return who.request()
                .contentType("application/json")
                .accept("text/html")
                .body(command)
                .post("/api/v1/scorecards/panel/paper-previews?authority=" + TOWER_HAMLETS);
    }

    private String published(String title) {
        return analyst.request()
                .contentType("application/json")
                .body(Map.of("title", title, "meetingOn", "2019-03-01", "to", "2019-01"))
                .post("/api/v1/scorecards/panel/editions?authority=" + TOWER_HAMLETS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private byte[] pdf(String edition) {
        return viewer.request()
                .accept("application/pdf")
                .get(edition + "/paper")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return words(document);
        }
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        var figures = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    figures.add(element);
                }
                figures.addAll(figures(element));
            }
        }
        return figures;
    }

    private static long drawings(PDDocument document) {
        long drawings = 0;
        for (var page : document.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                drawings += page.getResources().isImageXObject(name) ? 0 : 1;
            }
        }
        return drawings;
    }

    private String paper(String edition) {
        return viewer.request()
                .accept("text/html")
                .get(edition + "/paper")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Document page(String edition) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return parser.parse(new ByteArrayInputStream(paper(edition).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document page, String name) {
        return elements(page, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
