package uk.hearth.placement.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Small cases of both generations, worked by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandWorkedStepsTest {

    private static final Window YEAR = new Window(17_000, 17_365);
    private static final int FOSTERING = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
    private static final int RESIDENTIAL = State.number(AgeBand.AGED_10_TO_15, CareGroup.RESIDENTIAL);

    private static CareHistory history(List<Episode> episodes) {
        return new CareHistory(episodes, new LeftOut(0, 0, 0, 0, 0, 0, 0), YEAR.from() - 1000, YEAR.to());
    }

    private static Episode fostered(int child, int start, int end) {
        return new Episode(child, start - 11 * 366, start, end, "U4", "PR1", Episode.OPEN);
    }

    /** 100 children who are there all year and never move. */
    private static CareHistory steady() {
        return history(IntStream.range(0, 100)
                .mapToObj(child -> fostered(child, YEAR.from() - 10, Episode.OPEN))
                .toList());
    }

    /**
     * Growing older: 1 - (1 - 1/2190)^30 = 0.0136083 in a step. Three children in 30 days are 0.03 of 100 besides. So
     * 4.36083 go: three into residential, 1.36083 into the next band.
     */
    @Test
    void three_children_a_month_are_three_children_in_a_step_of_thirty_days() {
        var moves = new Changes(List.of(), List.of(), List.of(new Changes.ExtraMoves(FOSTERING, RESIDENTIAL, 0.1)));

        var steps = DeterministicSteps.project(
                Observed.byFirstGeneration(steady(), YEAR, YEAR.to()), moves, YEAR.to(), YEAR.to() + 30);

        assertThat(steps.stock(1, RESIDENTIAL)).isEqualTo(3, within(1e-9));
        assertThat(steps.stock(1, FOSTERING)).isEqualTo(95.63917, within(1e-5));
        assertThat(steps.flow(Flow.MOVED_OUT, 1, state -> state == FOSTERING)).isEqualTo(3, within(1e-9));
    }

    /** 0.001 a day of each: 100 x 0.999^10 = 99.0045 are left after ten days. */
    @Test
    void an_added_rate_takes_its_part_each_day() {
        int out = State.number(AgeBand.AGED_10_TO_15, CareGroup.NOT_IN_CARE);
        var leaving = new Changes(List.of(new RateChange(FOSTERING, out, 1, 0.001)), List.of(), List.of());

        var days = DailyMarkov.project(
                Observed.bySecondGeneration(steady(), YEAR, YEAR.to()), leaving, YEAR.to(), YEAR.to() + 10);

        assertThat(days.stock(1, FOSTERING)).isEqualTo(99.0045, within(1e-4));
        assertThat(days.flow(Flow.EXITS, 1, State::isInCare)).isEqualTo(0.9955, within(1e-4));
    }

    @Test
    void an_episode_of_no_day_in_an_empty_state_has_no_rate() {
        var history = history(List.of(fostered(0, YEAR.from() + 100, YEAR.from() + 100)));

        assertThatThrownBy(() -> Observed.byFirstGeneration(history, YEAR, YEAR.to()))
                .isInstanceOf(RateUndefined.class);
        assertThatThrownBy(() -> Observed.bySecondGeneration(history, YEAR, YEAR.to()))
                .isInstanceOf(RateUndefined.class);
    }
}
