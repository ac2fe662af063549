package uk.hearth.kpi.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenNumbersTest {

    @Test
    void a_number_is_the_same_however_it_is_written() {
        assertThat(WrittenNumbers.in("1,204 and 12.50%, then (3). Minus -7; £5m"))
                .containsExactlyInAnyOrder(number("1204"), number("12.5"), number("3"), number("7"), number("5"));
        assertThat(WrittenNumbers.in("0.0 and 10.0")).containsExactlyInAnyOrder(BigDecimal.ZERO, number("1E+1"));
    }

    @Test
    void days_are_no_numbers_and_neither_is_what_stands_in_a_word() {
        assertThat(WrittenNumbers.in(
                        "4 May",
                        "by the 3rd of June",
                        "1st July",
                        "12 Sept",
                        "2018-05-04",
                        "2018-19",
                        "2018/19",
                        "4/5/18",
                        "KPI4",
                        null))
                .isEmpty();
    }

    @Test
    void all_texts_are_read() {
        assertThat(WrittenNumbers.in("the 4 of May", "5 may come", "6 Marked")).hasSize(3);
        assertThat(WrittenNumbers.in(null, "4", "four", "5 in 6")).hasSize(3);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
