package uk.hearth.kit.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeNumbersInJsonTest {

    record Beds(Integer few, long many, BigDecimal share) {}

    private final ObjectMapper mapper = new ObjectMapper();

    WholeNumbersInJsonTest() {
        new WholeNumbersInJson().customize(mapper);
    }

    @Test
    void whole_numbers_and_fractions_are_read_where_they_belong() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"few\":3,\"many\":4,\"share\":0.75}", Beds.class))
                .isEqualTo(new Beds(3, 4, new BigDecimal("0.75")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"few\":1.5}", "{\"many\":1.5}", "{\"few\":-0.1}", "{\"many\":1e-1}"})
    void a_fraction_is_no_whole_number(String body) {
        assertThatThrownBy(() -> mapper.readValue(body, Beds.class)).isInstanceOf(MismatchedInputException.class);
    }
}
