package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class ProcessControlPropertyTest {

    @Property(tries = 3000)
    void signals_and_lines_are_those_of_the_brute_force(
            @ForAll("series") List<Long> figures,
            @ForAll Set<@IntRange(min = 0, max = 40) Integer> borders,
            @ForAll @IntRange(min = 3, max = 20) int baseline,
            @ForAll boolean screening) {
        var rebase = borders.size() > 2 ? Set.<Integer>of() : new TreeSet<>(borders);
        var periods = rebase.stream().map(i -> "p" + (i + 1)).collect(Collectors.toSet());
        // 20 stands for no baseline: the brute force then takes all there is
        var fixed = baseline == 20 ? OptionalInt.empty() : OptionalInt.of(baseline);
        var chart = read(figures, new ControlSettings(periods, fixed, screening));
        var groups = groups(figures, rebase);
        int values = fixed.orElse(Integer.MAX_VALUE);
        assertThat(Marks.of(chart))
                .isEqualTo(groups.stream()
                        .map(group -> BruteForce.marks(group, values, screening))
                        .collect(Collectors.joining(" ")));
        var drawn = groups.stream().filter(group -> group.length >= 3).toList();
        assertThat(chart.limits()).hasSameSizeAs(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            sameLines(chart.limits().get(i), new BruteForce(drawn.get(i), values, screening));
        }
        chart.points().forEach(point -> Statistics.collect(String.valueOf(point.signal())));
    }

    @Property
    void shifting_and_stretching_a_series_leaves_its_signals(
            @ForAll("series") List<Long> figures,
            @ForAll @IntRange(min = -1000, max = 1000) int by,
            @ForAll @IntRange(min = 1, max = 999) int thousandths) {
        var moved = figures.stream()
                .map(figure -> BigDecimal.valueOf(figure * thousandths, 3).add(BigDecimal.valueOf(by)))
                .toList();
        var chart = ProcessControl.read(Series.of(moved), ControlSettings.DEFAULT, Polarity.HIGHER, Target.Unset.NONE);
        assertThat(Marks.of(chart)).isEqualTo(Marks.of(read(figures, ControlSettings.DEFAULT)));
    }

    @Property
    void a_mirrored_series_has_its_sides_and_lines_mirrored(@ForAll("series") List<Long> figures) {
        var chart = read(figures, ControlSettings.DEFAULT);
        var mirrored = read(figures.stream().map(figure -> -figure).toList(), ControlSettings.DEFAULT);
        var swapped = Marks.of(mirrored).replace('+', '*').replace('-', '+').replace('*', '-');
        assertThat(Marks.of(chart)).isEqualTo(swapped);
        for (int i = 0; i < chart.limits().size(); i++) {
            assertThat(chart.limits().get(i).upper())
                    .isEqualByComparingTo(mirrored.limits().get(i).lower().negate());
        }
    }

    /** Levels, slopes and a little noise, so that every rule has something to find; small, so that ties are common. */
    @Provide
    Arbitrary<List<Long>> series() {
        var length = Arbitraries.integers().between(1, 10);
        var level = Arbitraries.integers().between(-12, 12);
        var slope = Arbitraries.integers().between(-2, 2);
        var noise = Arbitraries.integers().between(-2, 2).list().ofSize(10);
        var segment = Combinators.combine(length, level, slope, noise)
                .as((many, from, step, noises) -> IntStream.range(0, many)
                        .mapToObj(i -> (long) (from + step * i + (step == 0 ? noises.get(i) : 0)))
                        .toList());
        return segment.list()
                .ofMinSize(0)
                .ofMaxSize(7)
                .map(segments -> segments.stream().flatMap(List::stream).toList());
    }

    private static ProcessChart read(List<Long> figures, ControlSettings settings) {
        var values = figures.stream().map(BigDecimal::valueOf).toList();
        return ProcessControl.read(Series.of(values), settings, Polarity.HIGHER, Target.Unset.NONE);
    }

    private static List<long[]> groups(List<Long> figures, Set<Integer> borders) {
        var groups = new ArrayList<long[]>();
        int from = 0;
        for (int to = 1; to <= figures.size(); to++) {
            if (to == figures.size() || borders.contains(to)) {
                groups.add(figures.subList(from, to).stream()
                        .mapToLong(figure -> figure)
                        .toArray());
                from = to;
            }
        }
        return groups;
    }

    private static void sameLines(ProcessLimits lines, BruteForce expected) {
        assertThat(lines.centre().doubleValue()).isEqualTo(expected.centre(), within(1e-9));
        assertThat(lines.upper().doubleValue()).isEqualTo(expected.centre() + expected.reach(), within(1e-9));
        assertThat(lines.lower().doubleValue()).isEqualTo(expected.centre() - expected.reach(), within(1e-9));
        assertThat(lines.nearUpper().doubleValue())
                .isEqualTo(expected.centre() + expected.reach() * 2 / 3, within(1e-9));
        assertThat(lines.nearLower().doubleValue())
                .isEqualTo(expected.centre() - expected.reach() * 2 / 3, within(1e-9));
    }
}
