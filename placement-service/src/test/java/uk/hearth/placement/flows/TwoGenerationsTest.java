package uk.hearth.placement.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.hearth.placement.flows.AgeBand.AGED_10_TO_15;
import static uk.hearth.placement.flows.AgeBand.AGED_16_AND_OVER;
import static uk.hearth.placement.flows.AgeBand.AGED_5_TO_9;
import static uk.hearth.placement.flows.CareGroup.FOSTERING;
import static uk.hearth.placement.flows.CareGroup.NOT_IN_CARE;
import static uk.hearth.placement.flows.CareGroup.OTHER;
import static uk.hearth.placement.flows.CareGroup.RESIDENTIAL;
import static uk.hearth.placement.flows.CareGroup.SUPPORTED;
import static uk.hearth.placement.flows.SampleHistory.REFERENCE;
import static uk.hearth.placement.flows.SampleHistory.day;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Both published models on the sample returns, reference 1 July 2019 to 1 July 2020. The expected figures come from
 * src/test/python/demand_model.py, which reads the CSVs by itself and knows nothing of this code:
 * {@code python3 demand_model.py ../resources/903-sample}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoGenerationsTest {

    private static final CareHistory HISTORY = SampleHistory.read();
    private static final int FROM = REFERENCE.to();

    private final Observed first = Observed.byFirstGeneration(HISTORY, REFERENCE, FROM);
    private final Observed second = Observed.bySecondGeneration(HISTORY, REFERENCE, FROM);

    private static int state(AgeBand band, CareGroup group) {
        return State.number(band, group);
    }

    @Test
    void the_rows_are_cleaned_as_both_do() {
        assertThat(HISTORY.episodes()).hasSize(2827); // of 3737 rows
        assertThat(HISTORY.children()).isEqualTo(820);
    }

    @Test
    void the_first_generation_counts_stocks_and_entrants() {
        assertThat(first.stock()[state(AGED_5_TO_9, FOSTERING)]).isEqualTo(12);
        assertThat(first.stock()[state(AGED_10_TO_15, FOSTERING)]).isEqualTo(119);
        assertThat(first.stock()[state(AGED_10_TO_15, RESIDENTIAL)]).isEqualTo(24);
        assertThat(first.stock()[state(AGED_10_TO_15, OTHER)]).isEqualTo(16);
        assertThat(first.stock()[state(AGED_16_AND_OVER, SUPPORTED)]).isEqualTo(10);
        assertThat(IntStream.range(0, State.COUNT)
                        .mapToDouble(i -> first.stock()[i])
                        .sum())
                .isEqualTo(192);
        assertThat(first.entering()[state(AGED_10_TO_15, FOSTERING)]).isEqualTo(6 / 366.0, within(1e-12));
        assertThat(first.entering()[state(AGED_10_TO_15, RESIDENTIAL)]).isEqualTo(3 / 366.0, within(1e-12));
    }

    @Test
    void the_second_generation_counts_ages_by_birthday_and_days_with_both_ends() {
        assertThat(second.stock()[state(AGED_5_TO_9, FOSTERING)]).isZero();
        assertThat(second.stock()[state(AGED_10_TO_15, FOSTERING)]).isEqualTo(116);
        assertThat(second.stock()[state(AGED_16_AND_OVER, FOSTERING)]).isEqualTo(22);
        assertThat(second.stock()[state(AGED_10_TO_15, RESIDENTIAL)]).isEqualTo(21);
        assertThat(second.entering()[state(AGED_10_TO_15, FOSTERING)]).isEqualTo(6 / 367.0, within(1e-12));
    }

    @Test
    void the_second_generation_averages_rates_over_days_with_somebody_there() {
        assertThat(second.rates().rate(state(AGED_10_TO_15, FOSTERING), state(AGED_10_TO_15, NOT_IN_CARE)))
                .isEqualTo(0.0011338044523730663, within(1e-15));
        assertThat(second.rates().rate(state(AGED_10_TO_15, FOSTERING), state(AGED_16_AND_OVER, FOSTERING)))
                .isEqualTo(0.00038726795220693093, within(1e-15));
        assertThat(second.rates().rate(state(AGED_5_TO_9, FOSTERING), state(AGED_10_TO_15, FOSTERING)))
                .isEqualTo(0.020682038280892226, within(1e-15));
        assertThat(second.rates().rate(state(AGED_16_AND_OVER, SUPPORTED), state(AGED_16_AND_OVER, NOT_IN_CARE)))
                .isEqualTo(0.0029890960849447783, within(1e-15));
    }

    @Test
    void the_second_generation_forecasts_the_reader_s_stocks_and_band() {
        var to2022 = DailyMarkov.project(second, Changes.NONE, FROM, day("2021-07-01"), day("2022-07-01"));

        assertThat(to2022.stock(1, State::isInCare)).isEqualTo(119.60852209085293, within(1e-9));
        assertThat(2 * Math.sqrt(to2022.variance(1, State::isInCare))).isEqualTo(30.594131616274282, within(1e-9));
        assertThat(to2022.stock(2, State::isInCare)).isEqualTo(77.2209627211212, within(1e-9));
        assertThat(2 * Math.sqrt(to2022.variance(2, State::isInCare))).isEqualTo(39.4274226439574, within(1e-9));
    }

    /** The published run: steps of 30 days, of which the first comes to 192.8 and the twelfth, 26 June 2021, to 200.6. */
    @Test
    void the_first_generation_s_own_total_rises_only_by_those_who_are_not_in_care() {
        int[] days = IntStream.rangeClosed(0, 12).map(step -> FROM + 30 * step).toArray();

        var steps = DeterministicSteps.project(first, Changes.NONE, days);

        assertThat(steps.stock(1, state -> true)).isEqualTo(192.8, within(0.05));
        assertThat(LocalDate.ofEpochDay(steps.day(12))).isEqualTo("2021-06-26");
        assertThat(steps.stock(12, state -> true)).isEqualTo(200.6, within(0.05));
        assertThat(steps.stock(1, State::isInCare)).isEqualTo(185.15, within(0.005));
        assertThat(steps.stock(12, State::isInCare)).isEqualTo(125.53, within(0.005));
    }

    @Test
    void the_first_generation_forecasts_the_reader_s_stocks_in_steps_of_90_days() {
        int[] days = IntStream.rangeClosed(0, 6).map(step -> FROM + 90 * step).toArray();

        var steps = DeterministicSteps.project(first, Changes.NONE, days);

        assertThat(steps.stock(1, State::isInCare)).isEqualTo(172.4864, within(0.00005));
        assertThat(steps.stock(6, State::isInCare)).isEqualTo(103.4556, within(0.00005));
        assertThat(steps.stock(6, state -> true)).isEqualTo(204.5704, within(0.00005));
    }
}
