package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StringLimitsTest {

    @Test
    void text_is_as_long_as_a_cell_can_be_and_has_no_nul() {
        var text = limited(text());

        assertThat(text.getMaxLength()).isEqualTo(4000);
        assertThat("with\u0000nul").doesNotMatch(text.getPattern());
        assertThat("Two\nlines, 64%, £ and ü").matches(text.getPattern());
    }

    @Test
    void what_the_code_says_stays() {
        assertThat(limited(text().maxLength(20)).getMaxLength()).isEqualTo(20);
        assertThat(limited(text().pattern("^[a-z]+$")).getPattern()).isEqualTo("^[a-z]+$");
    }

    @Test
    void a_format_has_its_own_length_and_needs_no_pattern() {
        var date = limited(text().format("date"));

        assertThat(date.getMaxLength()).isEqualTo(10);
        assertThat(date.getPattern()).isNull();
    }

    @Test
    void a_pattern_of_bean_validation_is_matched_from_end_to_end() {
        assertThat(limited(text().pattern("a|b")).getPattern()).isEqualTo("^(?:a|b)$");
    }

    @Test
    void that_there_is_something_but_space_is_only_searched_for() {
        assertThat(limited(text().pattern("\\S")).getPattern()).isEqualTo("\\S");
    }

    @Test
    void a_choice_of_words_needs_no_limits() {
        assertThat(limited(text().enumeration(List.of("up", "down"))).getMaxLength())
                .isNull();
    }

    @Test
    void what_is_no_string_is_left_alone() {
        var number = OASFactory.createSchema().addType(SchemaType.NUMBER);

        assertThat(limited(number).getMaxLength()).isNull();
        assertThat(limited(OASFactory.createSchema()).getMaxLength()).isNull();
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema limited(Schema schema) {
        StringLimits.set(schema);
        return schema;
    }
}
