package uk.hearth.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.problems.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedPositionTest {

    @Test
    void a_place_is_read_back_and_nothing_said_is_the_beginning() {
        assertThat(FeedPosition.parse(new FeedPosition(41).text()).place()).isEqualTo(41);
        assertThat(FeedPosition.parse(null).place()).isZero();
        assertThat(FeedPosition.parse("now").isEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41", "!", "Y2hhbmdlczo", "Y2hhbmdlczotMQ", "Y2hhbmdlczo5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"})
    void what_was_not_given_out_is_refused(String text) {
        assertThatThrownBy(() -> FeedPosition.parse(text)).isInstanceOf(InvalidInput.class);
    }
}
