package uk.hearth.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;

class StatusesPropertyTest {

    @Property
    void at_most_mirrors_at_least(
            @ForAll @BigRange(min = "-50", max = "50") BigDecimal target,
            @ForAll @BigRange(min = "-50", max = "50") BigDecimal value,
            @ForAll @BigRange(min = "0", max = "9") BigDecimal width) {
        var tolerance = Tolerance.of(width);
        assertThat(new Target.AtMost(target.negate(), tolerance).status(value.negate()))
                .isEqualTo(new Target.AtLeast(target, tolerance).status(value));
        assertThat(new Target.AtMost(target.negate()).status(value.negate()))
                .isEqualTo(new Target.AtLeast(target).status(value));
    }
}
