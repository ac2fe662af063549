package uk.hearth.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.Episode;
import uk.hearth.placement.flows.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildSimulationTest {

    private static final int FROM = MadeChildren.YEAR.to();

    private static Episode fostered(int child, int age, int start, int end) {
        return new Episode(child, start - age, start, end, "U4", "PR1", Episode.OPEN);
    }

    /**
     * 1,000 children of 11, in care for three years at the start of the window, of whom 200 left, evenly over it. By hand: a
     * constant rate h that fits has 200 leavings in 800 x 366 + 200 x 183 child-days or so = 200 / 329,400; after 365 days
     * 800 x exp(-365 h) = 800 x exp(-0.22161) = 641.0 are left, and with chance alone the standard deviation is
     * sqrt(800 p (1 - p)) = 11.3; that the rate is an estimate adds 800 p x 365 h / sqrt(200) = 10.0: together 15.1, and 90 %
     * of draws within 1.645 of it, 24.8 either side.
     */
    @Test
    void a_constant_rate_gives_the_survivors_and_the_spread_worked_out_by_hand() {
        var episodes = new ArrayList<Episode>();
        for (int child = 0; child < 1000; child++) {
            int start = MadeChildren.YEAR.from() - 1100;
            int end = child < 200 ? MadeChildren.YEAR.from() + 1 + child * 364 / 200 : Episode.OPEN;
            episodes.add(fostered(child, 8 * 365, start, end));
        }
        var simulation = new ChildSimulation(MadeChildren.history(episodes), MadeChildren.YEAR, FROM);

        var future = simulation.run(new int[] {FROM, FROM + 365}, Changes.NONE, 4000, 7);
        var interval = future.interval(1, State::isInCare, 90);

        assertThat(future.mean().stock(1, State::isInCare)).isEqualTo(641.0, within(3.0));
        assertThat((interval.upper() - interval.lower()) / 2).isEqualTo(24.8, within(2.5));
    }

    @Test
    void nobody_stays_beyond_eighteen() {
        var episodes = new ArrayList<Episode>();
        for (int child = 0; child < 50; child++) {
            int end = child < 10 ? FROM - 100 : Episode.OPEN;
            episodes.add(fostered(child, 15 * 365, FROM - 900, end)); // 18 within 200 days of the start
        }
        var simulation = new ChildSimulation(MadeChildren.history(episodes), MadeChildren.YEAR, FROM);

        var future = simulation.run(new int[] {FROM, FROM + 300}, Changes.NONE, 50, 7);

        assertThat(future.mean().stock(0, State::isInCare)).isEqualTo(40);
        assertThat(future.mean().stock(1, State::isInCare)).isZero();
    }

    /** Those who come stay for four weeks, those who are there stay on: leaving early must not be spread over all. */
    @Test
    void length_of_stay_tells_who_leaves() {
        var episodes = new ArrayList<Episode>();
        for (int child = 0; child < 100; child++) {
            episodes.add(fostered(child, 8 * 365, FROM - 1500, Episode.OPEN));
        }
        IntStream.range(0, 100).forEach(i -> {
            int start = MadeChildren.YEAR.from() + 3 * i;
            episodes.add(fostered(100 + i, 8 * 365, start, start + 28));
        });
        var simulation = new ChildSimulation(MadeChildren.history(episodes), MadeChildren.YEAR, FROM);

        var factors = simulation.learned();

        assertThat(factors.leavingFactor(LengthOfStay.UNDER_8_WEEKS)).isGreaterThan(4);
        assertThat(factors.leavingFactor(LengthOfStay.FROM_2_YEARS)).isLessThan(0.1);
    }

    /** A night in hospital is no move: T1 between two U4 leaves one stay of fostering. */
    @Test
    void a_night_elsewhere_is_no_move() {
        var episodes = new ArrayList<Episode>();
        episodes.add(fostered(0, 8 * 365, FROM - 300, FROM - 200));
        episodes.add(new Episode(0, FROM - 300 - 8 * 365, FROM - 200, FROM - 198, "T1", null, Episode.OPEN));
        episodes.add(new Episode(0, FROM - 300 - 8 * 365, FROM - 198, Episode.OPEN, "U4", "PR1", Episode.OPEN));

        assertThat(Stay.of(MadeChildren.history(episodes))).hasSize(1);
    }
}
