package uk.hearth.kit.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InlineBarTest {

    @Test
    void a_bar_is_as_long_as_its_share_of_the_longest() {
        assertThat(InlineBar.draw(BigDecimal.valueOf(8), BigDecimal.valueOf(32)))
                .contains("width=\"40\"");
        assertThat(InlineBar.draw(BigDecimal.valueOf(32), BigDecimal.valueOf(32)))
                .contains("width=\"160\"");
    }

    @Test
    void nothing_has_no_bar_even_where_all_is_nothing() {
        assertThat(InlineBar.draw(BigDecimal.ZERO, BigDecimal.ZERO)).doesNotContain("<rect");
    }

    @Test
    void it_is_decoration_beside_a_figure_in_words() {
        assertThat(InlineBar.draw(BigDecimal.ONE, BigDecimal.TEN)).contains("aria-hidden=\"true\"");
    }

    @Test
    void a_bar_longer_than_the_longest_or_below_nothing_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> InlineBar.draw(BigDecimal.TEN, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> InlineBar.draw(BigDecimal.valueOf(-1), BigDecimal.ONE));
    }
}
