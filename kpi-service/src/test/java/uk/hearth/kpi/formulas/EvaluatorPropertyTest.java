package uk.hearth.kpi.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.Unit;

/** The evaluator against a naive reading of the same formulas, in doubles and month numbers. */
class EvaluatorPropertyTest {

    private static final YearMonth BEGIN = YearMonth.of(2017, 1);
    private static final int MONTHS = 36;
    private static final List<String> STORED = List.of("A", "B", "C");

    @Property(tries = 2000)
    void figures_are_those_of_the_naive_reading(
            @ForAll("tables") List<Integer> figures,
            @ForAll("formulas") List<Formula> formulas,
            @ForAll @IntRange(min = 0, max = MONTHS - 1) int month) {
        var table = new FigureTable();
        var naive = new Naive(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < figures.size(); i++) {
            var code = STORED.get(i % 3);
            int figure = figures.get(i);
            if (figure >= 0) {
                table.put(code, month(i / 3), Quantity.of(BigDecimal.valueOf(figure), false));
                naive.figures.put(code + i / 3, (double) figure);
            }
        }
        var derivations = Derivations.NONE;
        for (int i = 0; i < formulas.size(); i++) {
            var code = "D" + i;
            derivations = derivations.with(code, LocalDate.MIN, new Derivation(Unit.PERCENT, formulas.get(i)));
            naive.formulas.put(code, formulas.get(i));
        }
        var top = "D" + (formulas.size() - 1);
        var worked = new Evaluator(derivations, table).at(top, month(month)).value();
        var expected = naive.at(top, month);
        if (expected == null || worked == null) {
            assertThat(worked).isNull();
            assertThat(expected).isNull();
        } else {
            assertThat(worked.doubleValue()).isEqualTo(expected, within(1e-6 * Math.max(1, Math.abs(expected))));
        }
    }

    @Property(tries = 500)
    void what_is_within_reach_is_enough(
            @ForAll("tables") List<Integer> figures,
            @ForAll("formulas") List<Formula> formulas,
            @ForAll @IntRange(min = 0, max = MONTHS - 1) int month) {
        var derivations = Derivations.NONE;
        for (int i = 0; i < formulas.size(); i++) {
            derivations = derivations.with("D" + i, LocalDate.MIN, new Derivation(Unit.PERCENT, formulas.get(i)));
        }
        var top = "D" + (formulas.size() - 1);
        var wanted = Reach.of(derivations, List.of(top), month(month));
        var all = new FigureTable();
        var read = new FigureTable();
        for (int i = 0; i < figures.size(); i++) {
            var code = STORED.get(i % 3);
            var period = month(i / 3);
            var quantity = Quantity.of(BigDecimal.valueOf(figures.get(i)), false);
            all.put(code, period, quantity);
            if (wanted.stream()
                    .anyMatch(each -> each.code().equals(code)
                            && each.kind() == PeriodKind.MONTH
                            && !period.lastDay().isBefore(each.from()))) {
                read.put(code, period, quantity);
            }
        }
        assertThat(new Evaluator(derivations, read).at(top, month(month)))
                .isEqualTo(new Evaluator(derivations, all).at(top, month(month)));
    }

    /** What the table has of three indicators, month by month; below nothing stands for no figure. */
    @Provide
    Arbitrary<List<Integer>> tables() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.integers().between(0, 40)), Tuple.of(1, Arbitraries.just(-1)))
                .list()
                .ofSize(3 * MONTHS);
    }

    /** Up to four formulas, each on stored indicators or on those before it. */
    @Provide
    Arbitrary<List<Formula>> formulas() {
        return Arbitraries.integers()
                .between(0, 1_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(seeds -> IntStream.range(0, seeds.size())
                        .mapToObj(i -> formula(seeds.get(i), i))
                        .toList());
    }

    private static Formula formula(int seed, int before) {
        var one = code(seed / 10, before);
        var other = code(seed / 1000, before);
        var by = List.of(Gathering.SUM, Gathering.MEAN).get(seed / 100 % 2);
        return switch (seed % 6) {
            case 0 -> one.equals(other) ? new Difference(one, other) : new Sum(List.of(one, other));
            case 1 -> new Difference(one, other);
            case 2 -> new Ratio(one, STORED.get(seed / 7 % 3)); // rounding must not make something of nothing
            case 3 -> new RatePer10k(one, STORED.get(seed / 7 % 3));
            case 4 -> new Rolling12Months(one, by);
            default -> new YearToDate(one, by);
        };
    }

    private static String code(int seed, int before) {
        int choice = seed % (3 + before);
        return choice < 3 ? STORED.get(choice) : "D" + (choice - 3);
    }

    private static ReportingPeriod month(int number) {
        return ReportingPeriod.month(BEGIN.plusMonths(number));
    }

    /** Reads formulas as a person would, without memory. */
    private record Naive(Map<String, Double> figures, Map<String, Formula> formulas) {

        @Nullable
        Double at(String code, int month) {
            var formula = formulas.get(code);
            if (formula == null) {
                return figures.get(code + month);
            }
            if (formula instanceof Sum sum) {
                return both(at(sum.of().get(0), month), at(sum.of().get(1), month), 1);
            }
            if (formula instanceof Difference difference) {
                return both(at(difference.from(), month), at(difference.less(), month), -1);
            }
            if (formula instanceof Ratio ratio) {
                return share(at(ratio.numerator(), month), at(ratio.denominator(), month), 100);
            }
            if (formula instanceof RatePer10k rate) {
                int latest = month;
                while (latest >= 0 && at(rate.population(), latest) == null) {
                    latest--;
                }
                return latest < 0 ? null : share(at(rate.count(), month), at(rate.population(), latest), 10_000);
            }
            var overTime = (OverTime) formula;
            // months are counted from a January: the financial year's month is 0 in April
            int back = formula instanceof Rolling12Months ? 11 : (month % 12 + 9) % 12;
            double sum = 0;
            for (int i = month - back; i <= month; i++) {
                var figure = at(overTime.of(), i);
                if (figure == null) {
                    return null;
                }
                sum += figure;
            }
            return overTime.by() == Gathering.SUM ? sum : sum / (back + 1);
        }

        private static @Nullable Double both(@Nullable Double one, @Nullable Double other, int sign) {
            return one == null || other == null ? null : Double.valueOf(one + sign * other);
        }

        private static @Nullable Double share(@Nullable Double numerator, @Nullable Double denominator, int scale) {
            return numerator == null || denominator == null || Math.abs(denominator) < 1e-9
                    ? null
                    : Double.valueOf(numerator / denominator * scale);
        }
    }
}
