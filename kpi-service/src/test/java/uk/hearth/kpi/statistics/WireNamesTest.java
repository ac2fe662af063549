package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WireNamesTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Polarity.class,
                Status.class,
                Signal.class,
                Side.class,
                Variation.class,
                Assurance.class,
                Direction.class,
                Comparison.class,
                TargetKind.class,
                Unit.class
            })
    void every_word_comes_back_from_json_as_it_went(Class<?> words) throws JsonProcessingException {
        for (var word : words.getEnumConstants()) {
            assertThat(json.readValue(json.writeValueAsString(word), words)).isSameAs(word);
        }
    }

    @Test
    void words_travel_in_lower_snake_case() throws JsonProcessingException {
        assertThat(json.writeValueAsString(Signal.TWO_IN_THREE)).isEqualTo("\"two_in_three\"");
        assertThat(Unit.RATE_PER_10K.wire()).isEqualTo("rate_per_10k");
        assertThat(Variation.of("common_cause")).isSameAs(Variation.COMMON_CAUSE);
    }

    @Test
    void an_unknown_word_is_refused_with_the_ones_expected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Direction.of("sideways"))
                .withMessage("Expected one of up, flat, down");
    }

    @ParameterizedTest
    @CsvSource({
        "on_target, On target",
        "close_to_target, Close to target",
        "below_target, Below target",
        "off_target, Off target",
        "none, No status"
    })
    void a_status_is_said_in_words(String wire, String words) {
        assertThat(Status.of(wire).words()).isEqualTo(words);
    }
}
