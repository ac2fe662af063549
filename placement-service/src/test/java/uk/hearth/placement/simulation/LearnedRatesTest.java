package uk.hearth.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.hearth.placement.flows.SampleHistory.REFERENCE;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.SampleHistory;
import uk.hearth.placement.flows.State;

/** What our forecast learns from the sample returns; the figures are those of src/test/python/demand_model.py. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LearnedRatesTest {

    private static final CareHistory HISTORY = SampleHistory.read().settled().asKnownOn(REFERENCE.to());
    private static final ChildSimulation SIMULATION = new ChildSimulation(HISTORY, REFERENCE, REFERENCE.to());

    @ParameterizedTest
    @CsvSource({
        "AGED_5_TO_9, FOSTERING, 1378, 1, 0.0007400415282410668",
        "AGED_10_TO_15, FOSTERING, 54919, 64, 0.0011654750990927997",
        "AGED_10_TO_15, OTHER, 6787, 9, 0.0013188094768241535",
        "AGED_10_TO_15, RESIDENTIAL, 11013, 13, 0.0011805348372513926",
        "AGED_16_AND_OVER, FOSTERING, 6866, 16, 0.0023498216281987883",
        "AGED_16_AND_OVER, SUPPORTED, 5002, 15, 0.002979608756009957"
    })
    void child_days_and_leavings_are_the_reader_s(
            AgeBand band, CareGroup group, double days, int leavings, double rate) {
        int from = State.number(band, group);
        int out = State.number(band, CareGroup.NOT_IN_CARE);

        assertThat(SIMULATION.learned().childDays(from)).isEqualTo(days);
        assertThat(SIMULATION.learned().went(from, out)).isEqualTo(leavings);
        assertThat(SIMULATION.learned().rates().rate(from, out)).isEqualTo(rate, within(1e-15));
    }

    @Test
    void moves_and_entrants_are_the_reader_s() {
        int fostering = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
        int residential = State.number(AgeBand.AGED_10_TO_15, CareGroup.RESIDENTIAL);

        assertThat(SIMULATION.learned().went(fostering, residential)).isEqualTo(19);
        assertThat(SIMULATION.learned().went(residential, fostering)).isEqualTo(14);
        assertThat(SIMULATION.learned().entered(fostering)).isEqualTo(6);
        assertThat(SIMULATION.learned().entered(residential)).isEqualTo(3);
        assertThat(IntStream.range(0, State.COUNT)
                        .map(SIMULATION.learned()::entered)
                        .sum())
                .isEqualTo(11);
    }

    /** 192 by the published models' cleaning, less three of whom no return tells after 31 March 2020. */
    @Test
    void children_of_whom_the_returns_stop_telling_are_not_in_care() {
        assertThat(IntStream.range(0, State.COUNT)
                        .mapToDouble(state -> SIMULATION.stock()[state])
                        .sum())
                .isEqualTo(189);
    }

    @Test
    void too_few_entrants_show_no_season() {
        assertThat(SIMULATION.learned().seasons().used()).isFalse();
        assertThat(SIMULATION.learned().seasons().factors()).containsOnly(1.0);
    }
}
