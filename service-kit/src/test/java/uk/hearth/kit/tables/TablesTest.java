package uk.hearth.kit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A table written in each format, and read back by other code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"ok\")";

    private static final Table TABLE = new Table(
            "children-2019",
            List.of(
                    Column.text("home", "Home").described("Where they live"),
                    Column.number("2019-01", "January 2019").orNothing(List.of("c")),
                    Column.of("final", "Final", ColumnType.TRUTH)),
            List.of(
                    List.of("Fostering", new BigDecimal("12.50"), true),
                    Arrays.asList(FORMULA, new BigDecimal("1E+1"), null),
                    Arrays.asList("Kin\u0007ship & <care>", "c", false)),
            new TableNotes("Children", "By home", "Return", "https://example.org/licence"));

    @Test
    void csv_is_as_it_was() throws IOException {
        var out = new StringWriter();
        Csv.write(TABLE, out);
        assertThat(out).hasToString("""
                home,2019-01,final
                Fostering,12.50,true
                "'=HYPERLINK(""http://example.org"",""ok"")",10,
                Kin\u0007ship & <care>,c,false
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_workbook_has_titles_numbers_and_no_formula() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(new XlsxWriter())))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("children-2019");
            var rows = sheet.read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(1)).isEqualTo("January 2019");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("12.5");
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellText(0)).isEqualTo(FORMULA);
            assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("10");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("Kinship & <care>");
            assertThat(rows.get(3).getCellText(1)).isEqualTo("c");
        }
    }

    @Test
    void a_workbooks_titles_stay_in_sight() throws IOException {
        var parts = parts(written(new XlsxWriter()));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void an_opendocument_sheet_has_titles_numbers_and_no_formula() throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(written(new OdsWriter()))).getSheet("children-2019");
        assertThat(sheet.getRange(0, 1).getValue()).isEqualTo("January 2019");
        assertThat(sheet.getRange(0, 1).getStyle().isBold()).isTrue();
        assertThat(sheet.getRange(1, 1).getValue())
                .isInstanceOfSatisfying(
                        Number.class, number -> assertThat(number.doubleValue()).isEqualTo(12.5));
        assertThat(sheet.getRange(2, 0).getValue()).isEqualTo(FORMULA);
        assertThat(sheet.getRange(2, 0).getFormula()).isNull();
        assertThat(sheet.getRange(2, 1).getValue()).isInstanceOf(Number.class);
        assertThat(sheet.getRange(3, 0).getValue()).isEqualTo("Kinship & <care>");
        assertThat(sheet.getRange(3, 2).getValue()).isEqualTo(false);
    }

    @Test
    void an_opendocument_sheets_titles_stay_in_sight() throws IOException {
        var written = written(new OdsWriter());
        var parts = parts(written);
        assertThat(parts.get("settings.xml")).contains("VerticalSplitPosition").contains("children-2019");
        assertThat(parts.get("META-INF/manifest.xml")).contains("settings.xml");
        // the media type stands readable near the file's beginning
        assertThat(new String(written, 0, 90, StandardCharsets.ISO_8859_1)).contains("mimetype" + TableFormats.ODS);
    }

    @Test
    void the_sidecar_says_what_each_column_means() throws IOException {
        var said = new ObjectMapper().readTree(written(new CsvwWriter()));
        assertThat(said.path("url").asText()).isEqualTo("children-2019.csv");
        assertThat(said.path("dc:license").path("@id").asText()).isEqualTo("https://example.org/licence");
        assertThat(said.path("dc:source").asText()).isEqualTo("Return");
        var columns = said.path("tableSchema").path("columns");
        assertThat(columns).hasSize(3);
        var month = columns.path(1);
        assertThat(month.path("name").asText()).isEqualTo("2019_01");
        assertThat(month.path("titles").path(0).asText()).isEqualTo("2019-01");
        assertThat(month.path("titles").path(1).asText()).isEqualTo("January 2019");
        assertThat(month.path("datatype").asText()).isEqualTo("decimal");
        assertThat(month.path("null").toString()).isEqualTo("[\"\",\"c\"]");
        assertThat(columns.path(0).path("dc:description").asText()).isEqualTo("Where they live");
    }

    private static byte[] written(TableWriter writer) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(TABLE, out);
        return out.toByteArray();
    }

    /** By the archive's directory, as spreadsheets read it. */
    private static Map<String, String> parts(byte[] archive) throws IOException {
        var file = Files.createTempFile("table", ".zip");
        Files.write(file, archive);
        var parts = new HashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(file);
        return parts;
    }
}
