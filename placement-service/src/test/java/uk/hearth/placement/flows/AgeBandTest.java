package uk.hearth.placement.flows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    /** 365.24 days a year: 365 days are less than one, 366 are not; 3,652 less than ten. */
    @ParameterizedTest
    @CsvSource({
        "-20, UNDER_1", "365, UNDER_1", "366, AGED_1_TO_4", "1826, AGED_1_TO_4", "1827, AGED_5_TO_9",
        "3652, AGED_5_TO_9", "3653, AGED_10_TO_15", "5843, AGED_10_TO_15", "5844, AGED_16_AND_OVER",
                "9000, AGED_16_AND_OVER"
    })
    void ages_in_days_are_in_the_bands_of_the_demand_models(int days, AgeBand band) {
        assertThat(AgeBand.ofDays(days)).isEqualTo(band);
    }
}
