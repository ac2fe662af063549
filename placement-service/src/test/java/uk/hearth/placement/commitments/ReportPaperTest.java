package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Southwark's report as a page, read by an XML parser, and as a Word document, opened as a word processor would. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportPaperTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Of all commitments one, and one each of the eleven of which measures were published. */
    private static final int TABLES = 1 + 11;

    private final CommitmentApi southwark = CommitmentApi.ofManager();

    @BeforeEach
    void load() {
        southwark.loadSouthwark();
    }

    private Response report(String type, String audience) {
        return southwark
                .account()
                .request()
                .accept(type)
                .queryParam("authority", southwark.authority())
                .queryParam("from", "2018-04")
                .queryParam("to", "2018-12")
                .queryParam("audience", audience)
                .get("/api/v1/commitments/report")
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .response();
    }

    private Document page(String audience) throws Exception {
        var html = report("text/html", audience).asString().replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes("UTF-8")));
    }

    private static List<Element> elements(Node within, String... names) {
        var found = new ArrayList<Element>();
        for (var child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (List.of(names).contains(element.getTagName())) {
                    found.add(element);
                }
                found.addAll(elements(child, names));
            }
        }
        return found;
    }

    private static List<String> texts(Document page, String... names) {
        return elements(page, names).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    @Test
    void the_page_says_its_language_and_title_and_has_a_section_for_each_commitment() throws Exception {
        var page = page("working_group");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        var title = "Commitments of %s, 30 April 2018 to 31 December 2018".formatted(southwark.authority());
        assertThat(texts(page, "title", "h1")).containsExactly(title, title);
        assertThat(texts(page, "h2")).hasSize(15).anyMatch(heading -> heading.startsWith("SC-01 "));
        assertThat(texts(page, "td")).contains("492 (April 2018)", "472 (December 2018)");
    }

    @Test
    void every_table_has_a_caption_heads_for_its_columns_and_rows_and_can_be_scrolled_by_keyboard() throws Exception {
        var page = page("working_group");
        var tables = elements(page, "table");
        assertThat(tables).hasSize(TABLES);
        assertThat(tables).allSatisfy(table -> {
            assertThat(elements(table, "caption")).hasSize(1);
            assertThat(elements(table, "th"))
                    .allMatch(head -> List.of("col", "row").contains(head.getAttribute("scope")));
            assertThat(((Element) table.getParentNode()).getAttribute("tabindex"))
                    .isEqualTo("0");
        });
        var ids = new ArrayList<String>();
        elements(page, "caption", "h2", "h3").forEach(each -> ids.add(each.getAttribute("id")));
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        assertThat(elements(page, "section", "div", "ul"))
                .allMatch(part -> ids.contains(part.getAttribute("aria-labelledby")));
    }

    @Test
    void what_somebody_writes_is_text_and_nothing_else() throws Exception {
        var hostile = "<script>alert(1)</script> & \u0007 \"more\"";
        southwark
                .put("commitments/X-1", CommitmentApi.aCommitment(hostile))
                .then()
                .statusCode(201);
        var page = page("working_group");
        assertThat(elements(page, "script")).isEmpty();
        assertThat(texts(page, "h2")).anyMatch(heading -> heading.startsWith("X-1 <script>alert(1)</script> &"));
    }

    @Test
    void the_committee_is_not_told_small_numbers_in_either() throws Exception {
        assertThat(report("text/html", "committee").asString())
                .contains("c: confidential")
                .doesNotContain(">3 (December 2018)<", ">40 (December 2018)<");
        try (var document = document("committee")) {
            assertThat(words(document))
                    .anyMatch(words -> words.startsWith("c: confidential"))
                    .doesNotContain("3 (December 2018)", "40 (December 2018)");
        }
        assertThat(report("text/html", "working_group").asString()).contains(">3 (December 2018)<");
    }

    @Test
    void the_document_says_the_same_words_as_the_page_in_the_same_order() throws Exception {
        southwark
                .post(
                        "commitments/SC-01/notes",
                        Map.of("note", "Ten more foster families", "committee", true, "evidence", List.of()))
                .then()
                .statusCode(201);
        var said = texts(page("working_group"), "h1", "h2", "h3", "p", "caption", "th", "td", "li");
        try (var document = document("working_group")) {
            assertThat(words(document)).isEqualTo(said).anyMatch(words -> words.endsWith("Ten more foster families"));
        }
    }

    @Test
    void the_document_has_headings_by_style_tables_with_heads_and_its_language() throws IOException {
        try (var document = document("working_group")) {
            assertThat(document.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle())))
                    .hasSize(15);
            assertThat(document.getTables())
                    .hasSize(TABLES)
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
        }
        assertThat(report(DOCX, "working_group").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"commitments-%s-2018-04-30-2018-12-31.docx\""
                        .formatted(southwark.authority()));
    }

    private XWPFDocument document(String audience) throws IOException {
        return new XWPFDocument(report(DOCX, audience).asInputStream());
    }

    private static List<String> words(XWPFDocument document) {
        var words = new ArrayList<String>();
        for (var element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isEmpty()) {
                words.add(paragraph.getText());
            }
            if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> words.add(cell.getText())));
            }
        }
        return words;
    }
}
