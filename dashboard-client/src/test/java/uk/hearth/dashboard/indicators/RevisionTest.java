package uk.hearth.dashboard.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionTest {

    @ParameterizedTest
    @CsvSource({"1.4492753623, 1.45", "0.7407407407, 0.74", "59.5, 59.5", "58.00, 58", "472, 472", "0, 0", "100, 100"})
    void a_figure_is_read_to_two_places(BigDecimal value, String words) {
        assertThat(revised(value).words()).isEqualTo(words);
    }

    @Test
    void a_figure_that_is_none_and_its_month_are_in_words() {
        assertThat(revised(null).words()).isEqualTo("None");
        assertThat(revised(null).periodWords()).isEqualTo("November 2023");
    }

    private static Revision revised(@Nullable BigDecimal value) {
        return new Revision("2023-11", List.of(), value, null, false, null, null, 2, Instant.EPOCH, null);
    }
}
