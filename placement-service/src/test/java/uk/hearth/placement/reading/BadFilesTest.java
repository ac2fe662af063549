package uk.hearth.placement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.reading.Files903.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Words;

/** What cannot be a return is refused, saying what, where and what to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFilesTest {

    static Stream<Arguments> wrong_files() {
        var reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
        return Stream.of(
                wrong("unknown-table", 1, null, "name,value\nx,y\n"),
                wrong("doubled-table", null, null, HEADER),
                wrong("missing-column", 1, "OC3.ACCOM", "CHILD,DOB,IN_TOUCH,ACTIV\n"),
                wrong("extra-column", 1, "Reviews", "CHILD,DOB,REVIEW,REVIEW_CODE,NOTE\n"),
                wrong("doubled-column", 1, null, "CHILD,DOB,REVIEW,REVIEW\n"),
                wrong("empty-file", null, null, ""),
                wrong("empty-file", null, null, "\n\n"),
                wrong("formula", 3, "Reviews.REVIEW", reviews + "A1,01/05/2015,01/06/2025,PN1\nA1,,=TODAY(),PN1\n"),
                wrong("too-many-cells", 2, "Reviews", reviews + "A1,01/05/2015,01/06/2025,PN1,x\n"),
                wrong("cell-too-long", 2, "Reviews.REVIEW_CODE", reviews + "A1,,," + "x".repeat(101) + "\n"),
                wrong("cut-off", 2, "Reviews", reviews + "A1,01/05/2015,01/0"),
                wrong("malformed-csv", null, null, reviews + "\"A1,01/05/2015\n".repeat(1) + "x".repeat(2_000_000)),
                wrong("another-authority", 2, "Reviews.LA", "LA," + reviews + "E09000023,A1,,01/06/2025,PN1\n"),
                wrong("another-authority", 2, "Reviews.LA", "LA," + reviews + "209,A1,,01/06/2025,PN1\n"),
                wrong("another-authority", 2, "Reviews.LA", "LA," + reviews + "209.0,A1,,01/06/2025,PN1\n"),
                wrong("another-authority", 3, "Reviews.LA", "LA," + reviews + "Here,A1,,,\nThere,A1,,,\n"),
                wrong("wrong-year", 2, "Reviews.YEAR", "YEAR," + reviews + "2025,A1,,01/06/2025,PN1\n"),
                wrong("table-of-another-year", null, null, "CHILD,DOB,DOLO_START,DOLO_END\n"));
    }

    private static Arguments wrong(String code, @Nullable Integer row, @Nullable String column, String text) {
        return Arguments.of(code, row, column, text);
    }

    @ParameterizedTest
    @MethodSource("wrong_files")
    void a_file_that_is_no_table_is_named_with_its_row_and_column(
            String code, Integer row, String column, String text) {
        var error = refused(file(HEADER), file(EPISODES), file(text)).get(0);

        assertThat(error.code()).isEqualTo(code);
        assertThat(error.row()).isEqualTo(row == null ? error.row() : Long.valueOf(row));
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.remedy()).endsWith(".");
    }

    @Test
    void without_header_or_episodes_there_is_no_return() {
        assertThat(refused(file(HEADER))).extracting(InputError::code).containsExactly("missing-table");
    }

    @Test
    void a_return_of_nobody_is_refused_rather_than_making_every_figure_nought() {
        var nobody = file(HEADER.substring(0, HEADER.indexOf('\n') + 1));
        var nothing = file(EPISODES.substring(0, EPISODES.indexOf('\n') + 1));

        assertThat(refused(nobody, nothing)).extracting(InputError::code).containsExactly("empty-table", "empty-table");
        assertThat(refused(file(HEADER), nothing)).extracting(InputError::code).containsExactly("empty-table");
        assertThat(refused(file("<EXPSSDA903/>")))
                .extracting(InputError::code)
                .containsExactly("empty-table", "empty-table");
    }

    @Test
    void utf_16_is_refused_in_words() {
        assertThat(refused(file(HEADER), new ReturnPart(EPISODES.getBytes(StandardCharsets.UTF_16)))
                        .get(0)
                        .message())
                .contains("UTF-16");
        assertThat(refused(file(HEADER), new ReturnPart(EPISODES.getBytes(StandardCharsets.UTF_16LE))))
                .extracting(InputError::code)
                .containsExactly("wrong-encoding");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        var latin = EPISODES.replace("A1,", "\u00c9,").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(file(HEADER), new ReturnPart(latin)))
                .extracting(InputError::code)
                .containsExactly("wrong-encoding");
    }

    @Test
    void more_rows_than_a_return_has_are_refused_where_they_begin() {
        var limits = new ReadingLimits(1_000, 1 << 20, 10, 100);
        var episodes = EPISODES + "A1,01/06/2025,S,,,,,,,,,,\n".repeat(2_000);
        assertThat(refused(limits, file(HEADER), file(episodes)))
                .extracting(InputError::code)
                .containsExactly("too-many-rows");
    }

    @Test
    void ten_million_rows_are_refused_at_the_first_that_is_too_many() {
        var error = refused(file(HEADER), file("CHILD,DOB,REVIEW,REVIEW_CODE\n" + "A,,,\n".repeat(10_000_000)))
                .get(0);
        assertThat(error.code()).isEqualTo("too-many-rows");
        assertThat(error.remedy()).endsWith(".");
    }

    @Test
    void a_return_of_another_year_is_refused() {
        assertThat(refused(new ReturnPart(Files903.sample(2018))))
                .extracting(InputError::code)
                .containsExactly("wrong-year");
    }

    @Test
    void the_number_of_another_authority_is_refused_and_one_that_is_nobodys_is_taken() {
        assertThat(codesOf("E09000028", "209")).containsExactly("another-authority");
        assertThat(codesOf("E09000028", "210")).isEmpty();
        assertThat(codesOf("E09000028", "999")).isEmpty();
        // Gateshead has had its number under two codes
        assertThat(codesOf("E08000020", "390")).isEmpty();
        assertThat(codesOf("E08000037", "390")).isEmpty();
    }

    private static List<String> codesOf(String authority, String la) {
        var header = file("LA,CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + la + ",A1,2,01/05/2015,WBRI,UN1,,\n");
        try {
            ReturnReading.read(
                    List.of(header, file(EPISODES)),
                    authority,
                    CollectionYear.of(2026),
                    new Words(),
                    ReadingLimits.USUAL);
            return List.of();
        } catch (InvalidInput refusal) {
            return refusal.errors().stream().map(InputError::code).toList();
        }
    }

    @Test
    void no_problem_says_what_a_file_holds() {
        var hostile = "CHILD,DOB,REVIEW,<script>alert(1)</script>\nSECRET,=cmd|x,,\n";
        assertThat(refused(file(HEADER), file(EPISODES), file(hostile)).toString())
                .doesNotContain("script", "SECRET", "cmd");
    }

    static List<InputError> refused(ReturnPart... parts) {
        return refused(ReadingLimits.USUAL, parts);
    }

    private static List<InputError> refused(ReadingLimits limits, ReturnPart... parts) {
        var problem = catchThrowableOfType(
                InvalidInput.class,
                () -> ReturnReading.read(List.of(parts), "E09000099", CollectionYear.of(2026), new Words(), limits));
        assertThat(problem).isNotNull();
        return problem.errors();
    }
}
