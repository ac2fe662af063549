package uk.hearth.kpi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kpi.statistics.Unit;

class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0 | 0",
                "999      | 0 | 999",
                "1000     | 0 | 1,000",
                "-1000    | 0 | -1,000",
                "-999.5   | 0 | -1,000",
                "-0.4     | 0 | 0",
                "1234567.85 | 1 | 1,234,567.9",
                "85       | 1 | 85",
                "1E+6     | 2 | 1,000,000"
            })
    void a_figure_is_shown_with_commas_and_no_more_decimals_than_it_was_published_with(
            BigDecimal value, int decimals, String shown) {
        assertThat(Shown.of(value, Unit.COUNT, decimals)).isEqualTo(shown);
        assertThat(Shown.of(value, Unit.PERCENT, decimals)).isEqualTo(shown + "%");
    }

    @Property
    void it_is_shown_as_java_formats_numbers_for_this_country(
            @ForAll @BigRange(min = "-10000000000", max = "10000000000") @Scale(4) BigDecimal value,
            @ForAll @IntRange(max = 6) int decimals) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.min(4, decimals));
        format.setMaximumFractionDigits(Math.min(4, decimals));
        format.setRoundingMode(RoundingMode.HALF_UP);

        var shown = Shown.of(value.setScale(4), Unit.COUNT, decimals);

        assertThat(shown).isEqualTo(format.format(value).replaceFirst("^-(?=0(\\.0*)?$)", ""));
    }
}
