package uk.hearth.kpi.attention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.targets.TargetHistory;

/** The order of importance and the words, worked by hand. Figures are of successive months from January 2018. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorAttentionTest {

    private static final Target AT_LEAST_95 = new Target.AtLeast(new BigDecimal("95"));
    private static final Target AT_MOST_10 = new Target.AtMost(new BigDecimal("10"));

    @Test
    void a_target_missed_by_figures_that_fall_is_the_weightiest() {
        // all six fall: Mann-Kendall S = -15; 84, 80 and 74 are more than 9.5 short of 95; moving ranges of 3, 4, 6, 4
        // and 6 make limits of 86.5 -+ 12.24, and 74 is less than 74.26
        assertThat(item("higher", AT_LEAST_95, "97 94 90 84 80 74")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(AttentionKind.TARGET_MISSED_AND_WORSENING);
            assertThat(item.since()).isEqualTo("2018-04");
            assertThat(item.lasted()).isEqualTo(3);
            assertThat(item.weight()).isEqualTo(102);
            assertThat(item.words())
                    .isEqualTo("Reviews in time was 74% in June 2018, missing its target of at least 95%,"
                            + " for the 3rd month running; it is falling, which is worse;"
                            + " the last figure is outside what chance alone would bring.");
        });
    }

    @Test
    void a_target_that_the_process_as_it_is_never_meets_comes_before_one_missed_now_and_then() {
        // 15 and 16 by turns: limits 15.5 -+ 2.66, all of it above 10
        assertThat(item("lower", AT_MOST_10, "15 16 15 16 15 16 15 16 15 16 15 16"))
                .hasValueSatisfying(item -> {
                    assertThat(item.kind()).isEqualTo(AttentionKind.TARGET_OUT_OF_REACH);
                    assertThat(item.lasted()).isEqualTo(12);
                    assertThat(item.weight()).isEqualTo(99);
                    assertThat(item.words()).endsWith("; left as it is, it will not meet the target.");
                });
        // 8 and 14 by turns: limits 11 -+ 15.96 hold 10
        assertThat(item("lower", AT_MOST_10, "8 14 8 14 8 14 8 14 8 14 8 14")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(AttentionKind.TARGET_MISSED);
            assertThat(item.lasted()).isEqualTo(1);
            assertThat(item.weight()).isEqualTo(80);
            assertThat(item.words())
                    .isEqualTo("Reviews in time was 14% in December 2018, missing its target of at most 10%.");
        });
    }

    @Test
    void what_gets_worse_needs_attention_though_it_meets_its_target() {
        assertThat(item("lower", AT_MOST_10, "2 3 4 5 6 7")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(AttentionKind.GETTING_WORSE);
            assertThat(item.words()).contains("meeting its target of at most 10%; it is rising, which is worse");
        });
    }

    @Test
    void close_to_target_comes_later_and_a_real_change_for_the_better_last() {
        assertThat(item("higher", AT_LEAST_95, "90 91 90")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(AttentionKind.CLOSE_TO_TARGET);
            assertThat(item.weight()).isEqualTo(32);
        });
        assertThat(item("higher", Target.Unset.NONE, "1 2 3 4 5 6 7 8")).hasValueSatisfying(item -> {
            assertThat(item.kind()).isEqualTo(AttentionKind.GETTING_BETTER);
            assertThat(item.words()).contains("Reviews in time was 8% in August 2018; it is rising, which is better");
        });
    }

    @Test
    void what_meets_its_target_and_does_not_really_change_needs_none() {
        assertThat(item("higher", AT_LEAST_95, "96 97 96 97 96 97")).isEmpty();
        assertThat(item("neutral", Target.Unset.NONE, "1 2 3 4 5 6 7 8")).isEmpty();
        assertThat(item("higher", AT_LEAST_95, "- - -")).isEmpty();
    }

    @Test
    void a_month_without_a_figure_does_not_end_a_run() {
        assertThat(item("higher", AT_LEAST_95, "60 - 61"))
                .hasValueSatisfying(item -> assertThat(item.lasted()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "10, 9", "40, 9", "0, 0"})
    void time_adds_one_a_period_and_never_lifts_a_kind_above_the_next(int lasted, int added) {
        for (var kind : AttentionKind.values()) {
            assertThat(kind.weight(lasted) - kind.weight(1)).isEqualTo(added);
        }
        assertThat(Stream.of(AttentionKind.values()).map(kind -> kind.weight(1)))
                .containsExactly(100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0);
    }

    @Test
    void of_the_same_weight_what_lasted_longer_comes_first_then_the_order_of_codes() {
        var items = Stream.of(late(30, "c"), late(12, "a"), late(30, "b"), late(1, "z"));
        assertThat(items.sorted(AttentionItem.MOST_IMPORTANT_FIRST).map(AttentionItem::order))
                .containsExactly("b", "c", "a", "z");
    }

    private static AttentionItem late(int months, String order) {
        return AttentionItem.of(AttentionKind.ACTION_LATE, "Late.", "2020-01-01", months, order, "/");
    }

    /** A hyphen stands for a month without a figure. */
    private static Optional<AttentionItem> item(String polarity, Target target, String figures) {
        var periods = new ArrayList<ReportingPeriod>();
        var values = new HashMap<ReportingPeriod, BigDecimal>();
        var period = ReportingPeriod.parse("2018-01");
        for (var figure : figures.split(" ", -1)) {
            periods.add(period);
            if (!figure.equals("-")) {
                values.put(period, new BigDecimal(figure));
            }
            period = period.next();
        }
        var targets = new TreeMap<LocalDate, Target>();
        targets.put(LocalDate.of(2018, 1, 1), target);
        return IndicatorStanding.of(indicator(polarity), periods, values, new TargetHistory(targets))
                .flatMap(standing -> IndicatorAttention.of(standing, "E09000023"));
    }

    private static IndicatorView indicator(String polarity) {
        try {
            return new ObjectMapper().findAndRegisterModules().readValue("""
                            {"code":"X","title":"Reviews in time","unit":"percent","decimals":1,"polarity":"%s",
                             "frequency":"monthly","category":"C","version":1}""".formatted(polarity), IndicatorView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
