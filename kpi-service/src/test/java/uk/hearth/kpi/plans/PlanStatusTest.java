package uk.hearth.kpi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanStatusTest {

    private static final LocalDate DUE = LocalDate.of(2019, 7, 31);

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "ON_TRACK", "SLIPPING"})
    void what_goes_on_is_late_from_the_day_after_it_was_due(PlanStatus told) {
        assertThat(told.on(DUE, DUE)).isEqualTo(told);
        assertThat(told.on(DUE.plusDays(1), DUE)).isEqualTo(PlanStatus.LATE);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED"})
    void what_is_over_is_never_late(PlanStatus told) {
        assertThat(told.on(DUE.plusYears(1), DUE)).isEqualTo(told);
    }

    @Test
    void what_has_no_day_is_never_late() {
        assertThat(PlanStatus.SLIPPING.on(DUE, null)).isEqualTo(PlanStatus.SLIPPING);
    }
}
