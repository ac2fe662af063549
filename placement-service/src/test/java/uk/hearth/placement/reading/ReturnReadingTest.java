package uk.hearth.placement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.file;
import static uk.hearth.placement.reading.Files903.read;
import static uk.hearth.placement.reading.Files903.zip;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.Surroundings;
import uk.hearth.placement.layout.TableName;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnReadingTest {

    /** Rows as another CSV reader (Python's) counts them. */
    @ParameterizedTest
    @CsvSource({
        "2018, 1460, 819, 3481",
        "2019, 974, 572, 2769",
        "2020, 648, 362, 2103",
        "2021, 402, 226, 1551",
        "2022, 253, 144, 1134"
    })
    void the_sample_returns_are_read_to_the_last_row(int year, int episodes, int children, int reviews) {
        var tables = read(year, new ReturnPart(Files903.sample(year)));

        assertThat(tables.get(TableName.EPISODES).size()).isEqualTo(episodes);
        assertThat(tables.get(TableName.HEADER).size()).isEqualTo(children);
        assertThat(tables.get(TableName.REVIEWS).size()).isEqualTo(reviews);
        assertThat(tables.tables()).hasSize(8);
    }

    @Test
    void a_table_is_known_by_its_columns_in_any_order() {
        var tables = read(
                2026, file(EPISODES), file("DOB,SEX,UPN,CHILD,MC_DOB,ETHNIC,MOTHER\n01/05/2015,M,UN1,A1,,WBRI,\n"));

        assertThat(only(tables.get(TableName.HEADER)).text(Column.ETHNIC)).isEqualTo("WBRI");
    }

    @Test
    void extracts_with_authority_year_and_iso_dates_are_taken() {
        var header = "LA,CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,YEAR\nRiverside,A1,2,2015-05-01,wbri,UN1,1.0,,2026\n";
        var row = only(read(2026, zip(header, EPISODES)).get(TableName.HEADER));

        assertThat(row.text(Column.DOB)).isEqualTo("2015-05-01");
        assertThat(row.text(Column.SEX)).isEqualTo("F");
        assertThat(row.text(Column.SEX_AS_SENT)).isEqualTo("2");
        assertThat(row.text(Column.MOTHER)).isEqualTo("1");
    }

    @Test
    void what_excel_does_to_files_is_undone() {
        var header = "\uFEFFsep=;\r\nCHILD;SEX;DOB;ETHNIC;UPN;MOTHER;MC_DOB;;\r\n"
                + "=\"0012\";\u00A0M ;1/5/2015;WBRI;UN1\r\n;;;;;;;;\r\n\r\n";
        var tables = read(2026, file(header.replace("\uFEFFsep", "sep")), file("\uFEFF" + EPISODES));
        var row = only(tables.get(TableName.HEADER));

        assertThat(row.text(Column.CHILD)).isEqualTo("0012");
        assertThat(row.text(Column.SEX)).isEqualTo("M");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void the_xml_gives_the_rows_that_the_csvs_would() {
        var xml = """
                <?xml version="1.0"?>
                <EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><UPN>UN1</UPN><SEX>M</SEX><DOB>01/05/2009</DOB>
                <ETHNIC>BAFR</ETHNIC><UASC>1</UASC><DUC>01/05/2027</DUC><IN_TOUCH>YES</IN_TOUCH>
                <AMISSING><MISSING>M</MISSING><MIS_START>02/06/2025</MIS_START></AMISSING>
                <AREVIEW><REVIEW>20/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
                <AREVIEW><REVIEW>20/09/2025</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
                <OC2><SDQ_SCORE>12</SDQ_SCORE></OC2></HEADER>
                <EPISODE><DECOM>01/06/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL></EPISODE>
                </CHILD></EXPSSDA903>""";
        var tables = read(2026, file(xml));

        assertThat(only(tables.get(TableName.EPISODES)).text(Column.PLACE)).isEqualTo("U4");
        assertThat(only(tables.get(TableName.EPISODES)).text(Column.CHILD)).isEqualTo("A1");
        assertThat(only(tables.get(TableName.HEADER)).text(Column.UASC)).isEqualTo("1");
        assertThat(only(tables.get(TableName.UASC)).text(Column.DUC)).isEqualTo("2027-05-01");
        assertThat(only(tables.get(TableName.MISSING)).text(Column.DOB)).isEqualTo("2009-05-01");
        assertThat(only(tables.get(TableName.OC2)).text(Column.SDQ_SCORE)).isEqualTo("12");
        assertThat(only(tables.get(TableName.OC3)).text(Column.IN_TOUCH)).isEqualTo("YES");
        assertThat(tables.get(TableName.REVIEWS).size()).isEqualTo(2);
        assertThat(tables.get(TableName.AD1).size()).isZero();
    }

    private static Row only(CaseTable table) {
        CaseData.of(CollectionYear.of(2026), List.of(table), table.words(), Surroundings.of("E09000099"));
        assertThat(table.size()).isOne();
        return table.row(0);
    }
}
