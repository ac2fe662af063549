package uk.hearth.kit.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportingPeriodPropertiesTest {

    @Property
    void a_printed_period_reads_back_as_itself(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.code())).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @Property
    void the_period_after_the_one_before_is_itself(@ForAll("periods") ReportingPeriod period) {
        assertThat(period.previous().next()).isEqualTo(period);
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @Property
    void neighbours_touch_without_gap_or_overlap(@ForAll("periods") ReportingPeriod period) {
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period).isLessThan(period.next());
    }

    @Property
    void a_day_lies_in_the_period_that_contains_it(@ForAll("kinds") PeriodKind kind, @ForAll("days") LocalDate day) {
        var period = ReportingPeriod.containing(kind, day);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.next().contains(day)).isFalse();
        assertThat(period.previous().contains(day)).isFalse();
        assertThat(ReportingPeriod.containing(kind, period.firstDay())).isEqualTo(period);
        assertThat(ReportingPeriod.containing(kind, period.lastDay())).isEqualTo(period);
    }

    @Property
    void the_last_periods_are_a_chain_that_ends_here(
            @ForAll("periods") ReportingPeriod period, @ForAll @IntRange(min = 1, max = 12) int n) {
        var chain = period.lastN(n);
        assertThat(chain).hasSize(n).isSorted().endsWith(period);
        for (int i = 1; i < n; i++) {
            assertThat(chain.get(i - 1).next()).isEqualTo(chain.get(i));
        }
    }

    @Property
    void comparing_agrees_with_being_equal(
            @ForAll("periods") ReportingPeriod one, @ForAll("periods") ReportingPeriod two) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        var ranges = Combinators.combine(months(), Arbitraries.integers().between(1, 30))
                .as((first, more) -> ReportingPeriod.range(first, first.plusMonths(more)));
        var others = Combinators.combine(kinds(), days()).as(ReportingPeriod::containing);
        return Arbitraries.oneOf(ranges, others);
    }

    @Provide
    Arbitrary<PeriodKind> kinds() {
        return Arbitraries.of(PeriodKind.class).filter(kind -> kind != PeriodKind.RANGE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var any = Combinators.combine(months(), Arbitraries.integers().between(1, 31))
                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())));
        var edges = Arbitraries.of("2020-02-29", "2000-02-29", "2019-03-31", "2019-04-01", "2018-12-31", "2018-08-31");
        return Arbitraries.oneOf(any, edges.map(LocalDate::parse));
    }

    private static Arbitrary<YearMonth> months() {
        // Room for twelve of the longest on either side.
        return Combinators.combine(
                        Arbitraries.integers().between(1940, 2160),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }
}
