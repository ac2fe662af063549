package uk.hearth.dashboard.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.dashboard.kpi.Row;
import uk.hearth.dashboard.kpi.Target;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryTest {

    private static final Target AT_LEAST_90 = new Target("at_least", BigDecimal.valueOf(90), null, "At least 90%");

    @Test
    void each_status_is_counted_once_in_a_fixed_order() {
        var rows = List.of(
                row("below_target", AT_LEAST_90),
                row("on_target", AT_LEAST_90),
                row("on_target", AT_LEAST_90),
                row("close_to_target", AT_LEAST_90),
                row("off_target", AT_LEAST_90),
                row("none", new Target("none", null, null, "No target")));
        assertThat(Summary.of(rows))
                .isEqualTo("6 indicators: 2 on target, 1 close, 1 below, 1 off target, 1 with no target");
    }

    @Test
    void no_target_and_no_figure_to_hold_against_one_are_told_apart() {
        var underReview = new Target("under_review", null, null, "Under review");
        assertThat(Summary.of(List.of(row(null, null), row("none", underReview), row("none", AT_LEAST_90))))
                .isEqualTo("3 indicators: 2 with no target, 1 with no status");
    }

    @Test
    void one_is_singular_and_none_is_nothing_more() {
        assertThat(Summary.of(List.of(row("on_target", AT_LEAST_90)))).isEqualTo("1 indicator: 1 on target");
        assertThat(Summary.of(List.of())).isEqualTo("0 indicators");
    }

    private static Row row(@Nullable String status, @Nullable Target target) {
        return new Row(null, "CODE", "Title", List.of(), target, status, null, null, List.of());
    }
}
