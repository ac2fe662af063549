package uk.hearth.kit.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.Column;
import uk.hearth.kit.rows.RowFormat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MappingCheckTest {

    private static final RowFormat HOMES = RowFormat.of(Column.required("name"), Column.required("kind"));
    private static final RowFormat FIGURES =
            RowFormat.of(Column.required("code"), Column.required("period"), Column.required("value"));

    @Test
    void headings_words_and_constants_lead_to_columns_of_the_format() {
        var mapping = MappingDefinition.of(
                "homes", null, Map.of("Home", "name"), null, Map.of("type", Map.of()), Map.of("sort", "any"));
        assertThat(errors(mapping, HOMES))
                .extracting(InputError::column, InputError::code)
                .containsExactly(tuple("words", "unknown-column"), tuple("constants", "unknown-column"));
        assertThat(errors(mapping, HOMES)).extracting(InputError::remedy).containsOnly("The columns are kind, name");
    }

    @Test
    void a_heading_may_stand_for_a_period_where_the_format_has_a_wide_form() {
        var mapping = headings(Map.of("Code", "code", "Apr 18", "2018-04"));
        assertThatCode(() -> MappingCheck.require(mapping, FIGURES)).doesNotThrowAnyException();
        assertThat(errors(headings(Map.of("Apr 18", "2018-04")), HOMES))
                .extracting(InputError::code)
                .containsExactly("unknown-column");
    }

    @Test
    void a_heading_is_there_once_however_it_is_spaced_and_whether_or_not_in_capitals() {
        var mapping = MappingDefinition.of(
                "homes",
                null,
                Map.of("Home", "name", " HOME", "name"),
                List.of("Other  things", "other things", "home"),
                null,
                null);
        assertThat(errors(mapping, HOMES))
                .extracting(InputError::column, InputError::code)
                .containsExactly(
                        tuple("headings", "doubled-heading"),
                        tuple("ignored", "doubled-heading"),
                        tuple("ignored", "mapped-and-ignored"));
    }

    private static MappingDefinition headings(Map<String, String> headings) {
        return MappingDefinition.of("homes", null, headings, null, null, null);
    }

    private static List<InputError> errors(MappingDefinition mapping, RowFormat format) {
        return catchThrowableOfType(InvalidInput.class, () -> MappingCheck.require(mapping, format))
                .errors();
    }
}
