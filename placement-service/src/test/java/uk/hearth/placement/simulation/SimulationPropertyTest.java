package uk.hearth.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.EntryChange;
import uk.hearth.placement.flows.Flow;
import uk.hearth.placement.flows.RateChange;
import uk.hearth.placement.flows.State;

class SimulationPropertyTest {

    private static final int FROM = MadeChildren.YEAR.to();
    private static final int[] DAYS =
            IntStream.rangeClosed(0, 24).map(month -> FROM + 30 * month).toArray();

    private static ChildSimulation simulation(long seed, int children) {
        return new ChildSimulation(MadeChildren.any(seed, children), MadeChildren.YEAR, FROM);
    }

    @Property(tries = 60)
    void flows_conserve_children_in_every_state(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int children) {
        var mean = simulation(seed, children).run(DAYS, Changes.NONE, 20, seed).mean();

        for (int point = 1; point < DAYS.length; point++) {
            for (int state = 0; state < State.COUNT; state++) {
                int own = state;
                int at = point;
                double net = mean.flow(Flow.ENTRIES, at, i -> i == own)
                        + mean.flow(Flow.MOVED_IN, at, i -> i == own)
                        + mean.flow(Flow.AGED_IN, at, i -> i == own)
                        - mean.flow(Flow.EXITS, at, i -> i == own)
                        - mean.flow(Flow.MOVED_OUT, at, i -> i == own)
                        - mean.flow(Flow.AGED_OUT, at, i -> i == own);
                assertThat(mean.stock(at, state)).isEqualTo(mean.stock(at - 1, state) + net, within(1e-9));
                assertThat(mean.stock(at, state)).isNotNegative();
            }
        }
    }

    @Property(tries = 30)
    void nobody_is_counted_outside_care(@ForAll long seed) {
        var mean = simulation(seed, 40).run(DAYS, Changes.NONE, 20, seed).mean();

        assertThat(mean.stock(24, state -> !State.isInCare(state))).isZero();
    }

    @Property(tries = 30)
    void a_scenario_that_changes_nothing_is_the_base(@ForAll long seed) {
        int fostering = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
        int out = State.number(AgeBand.AGED_10_TO_15, CareGroup.NOT_IN_CARE);
        var nothing = new Changes(
                List.of(new RateChange(fostering, out, 1, 0)), List.of(new EntryChange(fostering, 1, 0)), List.of());
        var simulation = simulation(seed, 60);

        var base = simulation.run(DAYS, Changes.NONE, 20, seed);
        var same = simulation.run(DAYS, nothing, 20, seed);

        for (int point = 0; point < DAYS.length; point++) {
            assertThat(same.draws(point, State::isInCare)).isEqualTo(base.draws(point, State::isInCare));
        }
    }

    @Property(tries = 30)
    void more_entrants_are_never_fewer_children_in_any_draw(@ForAll long seed) {
        int fostering = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
        var more = new Changes(List.of(), List.of(new EntryChange(fostering, 1, 0.2)), List.of());
        var simulation = simulation(seed, 60);

        var base = simulation.run(DAYS, Changes.NONE, 20, seed).draws(24, State::isInCare);
        var with = simulation.run(DAYS, more, 20, seed).draws(24, State::isInCare);

        for (int draw = 0; draw < base.length; draw++) {
            assertThat(with[draw]).isGreaterThanOrEqualTo(base[draw]);
        }
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_draws_and_another_does_not(@ForAll @IntRange(max = 1_000_000) int seed) {
        var simulation = simulation(seed, 200);

        var one = simulation.run(DAYS, Changes.NONE, 30, seed).draws(24, State::isInCare);
        var again = simulation.run(DAYS, Changes.NONE, 30, seed).draws(24, State::isInCare);
        var other = simulation.run(DAYS, Changes.NONE, 30, seed + 1L).draws(24, State::isInCare);

        assertThat(again).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }
}
