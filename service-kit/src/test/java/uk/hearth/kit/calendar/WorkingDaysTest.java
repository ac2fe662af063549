package uk.hearth.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    private final WorkingDays england = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // a Saturday counts from the day itself
        "2026-12-24, 1, 2026-12-29", // Christmas Friday, Boxing Day made up on Monday
        "2026-04-02, 1, 2026-04-07", // over Easter
        "2026-03-31, 20, 2026-04-30", // April 2026 less Good Friday and Easter Monday has 20
        "2026-04-30, -20, 2026-03-31",
        "2026-12-29, -1, 2026-12-24",
        "2026-12-25, 0, 2026-12-25",
        "2024-02-28, 2, 2024-03-01", // 29 February is a Thursday
    })
    void a_deadline_counts_from_the_day_after(LocalDate day, int workingDays, LocalDate deadline) {
        assertThat(england.plus(day, workingDays)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-21, 2026-11-22, 0",
        "2026-12-24, 2027-01-04, 4", // 29, 30 and 31 December, 4 January
        "2026-03-31, 2026-04-30, 20",
        "2026-04-30, 2026-03-31, -20",
        "2025-12-31, 2026-12-31, 253", // 261 weekdays in 2026 less 8
    })
    void the_days_between_leave_out_the_first_and_take_in_the_last(LocalDate from, LocalDate to, int days) {
        assertThat(england.between(from, to)).isEqualTo(days);
    }

    @Test
    void the_next_and_the_previous_step_over_what_is_closed() {
        assertThat(england.next(LocalDate.of(2022, 6, 1))).isEqualTo("2022-06-06");
        assertThat(england.previous(LocalDate.of(2022, 6, 6))).isEqualTo("2022-06-01");
        assertThat(england.isWorkingDay(LocalDate.of(2022, 9, 19))).isFalse();
        assertThat(england.isWorkingDay(LocalDate.of(2022, 9, 20))).isTrue();
    }

    @Test
    void a_closed_day_is_no_working_day_even_where_a_holiday_was_withdrawn() {
        var boxingDay = LocalDate.of(2026, 12, 28);
        var jubilee = LocalDate.of(2027, 6, 7);
        var closure = LocalDate.of(2026, 12, 29);
        var council = new WorkingDays(
                new CalendarCorrections(Set.of(jubilee), Set.of(boxingDay), Set.of(closure, jubilee.plusDays(1))));
        assertThat(council.isWorkingDay(boxingDay)).isTrue();
        assertThat(council.isWorkingDay(closure)).isFalse();
        assertThat(council.next(LocalDate.of(2027, 6, 4))).isEqualTo("2027-06-09");
        assertThat(council.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)))
                .isEqualTo(3);
        var both = new WorkingDays(new CalendarCorrections(Set.of(), Set.of(boxingDay), Set.of(boxingDay)));
        assertThat(both.isWorkingDay(boxingDay)).isFalse();
    }

    @Test
    void a_year_that_is_not_known_is_refused_and_not_guessed() {
        var lastDay = LocalDate.of(2100, 12, 31);
        var before = LocalDate.of(1977, 12, 30);
        assertThatThrownBy(() -> england.next(lastDay)).isInstanceOf(UnknownCalendarYear.class);
        assertThatThrownBy(() -> england.isWorkingDay(before)).isInstanceOf(UnknownCalendarYear.class);
        assertThatThrownBy(() -> england.between(before, lastDay)).isInstanceOf(UnknownCalendarYear.class);
    }
}
