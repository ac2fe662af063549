package uk.hearth.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberLimitsTest {

    @Test
    void a_whole_number_has_the_range_of_its_type() {
        var whole = NumberLimits.set(whole());

        assertThat(whole.getFormat()).isEqualTo("int32");
        assertThat(whole.getMinimum()).isEqualByComparingTo("-2147483648");
        assertThat(whole.getMaximum()).isEqualByComparingTo("2147483647");
    }

    @Test
    void a_long_one_has_what_json_readers_can_hold() {
        assertThat(NumberLimits.set(whole().format("int64")).getMaximum()).isEqualByComparingTo("9007199254740991");
    }

    @Test
    void what_the_code_says_stays() {
        var page = NumberLimits.set(whole().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(200)));

        assertThat(page.getMinimum()).isEqualByComparingTo("1");
        assertThat(page.getMaximum()).isEqualByComparingTo("200");
    }

    @Test
    void more_than_nought_is_at_least_one() {
        var positive = NumberLimits.set(whole().exclusiveMinimum(BigDecimal.ZERO));

        assertThat(positive.getMinimum()).isEqualByComparingTo("1");
        assertThat(positive.getExclusiveMinimum()).isNull();
    }

    @Test
    void other_numbers_are_decimals_without_limits() {
        var figure = NumberLimits.set(OASFactory.createSchema().addType(SchemaType.NUMBER));

        assertThat(figure.getFormat()).isEqualTo("decimal");
        assertThat(figure.getMaximum()).isNull();
    }

    private static Schema whole() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
