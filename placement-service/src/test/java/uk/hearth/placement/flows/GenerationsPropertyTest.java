package uk.hearth.placement.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GenerationsPropertyTest {

    private static final Window YEAR = new Window(17_000, 17_365);
    private static final int[] DAYS =
            IntStream.rangeClosed(0, 18).map(month -> YEAR.to() + 30 * month).toArray();

    /** Starts, lengths, gaps, ages and places of any kind. */
    @Provide
    Arbitrary<CareHistory> histories() {
        var stays = Combinators.combine(
                        Arbitraries.integers().between(-900, 300),
                        Arbitraries.integers().between(1, 700),
                        Arbitraries.integers().between(0, 18 * 365),
                        Arbitraries.of("U4", "K2", "P2", "P1", "R1", "S1"),
                        Arbitraries.of("U1", "K2", "H5", "A3", "U4"))
                .as((start, length, age, place, then) ->
                        new int[][] {{YEAR.from() + start, length, age}, {place.hashCode(), then.hashCode()}});
        return stays.list().ofMinSize(1).ofMaxSize(60).map(GenerationsPropertyTest::history);
    }

    private static CareHistory history(List<int[][]> stays) {
        var episodes = new ArrayList<Episode>();
        for (int child = 0; child < stays.size(); child++) {
            int start = stays.get(child)[0][0];
            int change = start + stays.get(child)[0][1];
            int birth = start - stays.get(child)[0][2];
            episodes.add(episode(child, birth, start, change, stays.get(child)[1][0]));
            episodes.add(episode(child, birth, change, Episode.OPEN, stays.get(child)[1][1]));
        }
        return new CareHistory(episodes, new LeftOut(0, 0, 0, 0, 0, 0, 0), YEAR.from() - 1000, YEAR.to())
                .asKnownOn(YEAR.to());
    }

    private static Episode episode(int child, int birth, int start, int end, int place) {
        var code = List.of("U4", "K2", "P2", "P1", "R1", "S1", "U1", "H5", "A3").stream()
                .filter(known -> known.hashCode() == place)
                .findFirst()
                .orElseThrow();
        return new Episode(child, birth, start, end, code, "PR1", Episode.OPEN);
    }

    @Property(tries = 200)
    void no_stock_falls_below_nothing_and_flows_conserve_children(@ForAll("histories") CareHistory history) {
        var first =
                DeterministicSteps.project(Observed.byFirstGeneration(history, YEAR, YEAR.to()), Changes.NONE, DAYS);
        var second = DailyMarkov.project(Observed.bySecondGeneration(history, YEAR, YEAR.to()), Changes.NONE, DAYS);
        for (var projection : List.of(first, second)) {
            for (int point = 1; point < DAYS.length; point++) {
                for (int state = 0; state < State.COUNT; state++) {
                    assertThat(projection.stock(point, state)).isGreaterThanOrEqualTo(0);
                    if (State.isInCare(state)) {
                        assertThat(projection.stock(point, state))
                                .isEqualTo(
                                        projection.stock(point - 1, state) + net(projection, point, state),
                                        within(1e-6));
                    }
                }
            }
        }
    }

    private static double net(Projection projection, int point, int state) {
        return projection.flow(Flow.ENTRIES, point, own -> own == state)
                + projection.flow(Flow.MOVED_IN, point, own -> own == state)
                + projection.flow(Flow.AGED_IN, point, own -> own == state)
                - projection.flow(Flow.EXITS, point, own -> own == state)
                - projection.flow(Flow.MOVED_OUT, point, own -> own == state)
                - projection.flow(Flow.AGED_OUT, point, own -> own == state);
    }

    @Property(tries = 200)
    void each_column_of_the_matrix_comes_to_one(@ForAll("histories") CareHistory history) {
        var matrix = DailyMarkov.matrix(
                Observed.bySecondGeneration(history, YEAR, YEAR.to()).rates());
        for (int from = 0; from < State.COUNT; from++) {
            double sum = 0;
            for (int to = 0; to < State.COUNT; to++) {
                assertThat(matrix[to][from]).isBetween(-1e-12, 1 + 1e-12);
                sum += matrix[to][from];
            }
            assertThat(sum).isEqualTo(1, within(1e-9));
        }
    }

    @Property(tries = 500)
    void changed_rates_stay_within_one_and_the_changed_are_kept_as_far_as_they_fit(
            @ForAll @Size(4) List<@IntRange(max = 300) Integer> rates,
            @ForAll @IntRange(max = 20) int times,
            @ForAll @IntRange(max = 1000) int add) {
        int from = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
        int out = State.number(AgeBand.AGED_10_TO_15, CareGroup.NOT_IN_CARE);
        var table = new double[State.COUNT][State.COUNT + 1];
        for (int i = 0; i < 4; i++) {
            table[from][from + 1 + i] = rates.get(i) / 1200.0; // to the four other groups: 1 at most
        }
        var before = RateTable.of(table);
        var change = new RateChange(from, out, times / 4.0, add / 1000.0);

        var after = before.changed(List.of(change));

        assertThat(after.leaving(from)).isLessThanOrEqualTo(1 + 1e-9);
        assertThat(after.rate(from, out)).isEqualTo(Math.min(1, change.of(before.rate(from, out))), within(1e-9));
        for (int to = from + 1; to < out; to++) {
            assertThat(after.rate(from, to)).isLessThanOrEqualTo(before.rate(from, to) + 1e-12);
        }
    }

    @Property(tries = 100)
    void a_scenario_of_no_change_is_the_base(@ForAll("histories") CareHistory history) {
        int from = State.number(AgeBand.AGED_10_TO_15, CareGroup.FOSTERING);
        int out = State.number(AgeBand.AGED_10_TO_15, CareGroup.NOT_IN_CARE);
        var nothing =
                new Changes(List.of(new RateChange(from, out, 1, 0)), List.of(new EntryChange(from, 1, 0)), List.of());
        var first = Observed.byFirstGeneration(history, YEAR, YEAR.to());
        var second = Observed.bySecondGeneration(history, YEAR, YEAR.to());

        var firstBase = DeterministicSteps.project(first, Changes.NONE, DAYS);
        var secondBase = DailyMarkov.project(second, Changes.NONE, DAYS);
        var firstOfNothing = DeterministicSteps.project(first, nothing, DAYS);
        var secondOfNothing = DailyMarkov.project(second, nothing, DAYS);

        for (int state = 0; state < State.COUNT; state++) {
            assertThat(firstOfNothing.stock(18, state)).isEqualTo(firstBase.stock(18, state));
            assertThat(secondOfNothing.stock(18, state)).isEqualTo(secondBase.stock(18, state));
        }
    }
}
