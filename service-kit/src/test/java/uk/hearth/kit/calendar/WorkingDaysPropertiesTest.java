package uk.hearth.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against a diary that is turned page by page and knows nothing of the arithmetic. */
class WorkingDaysPropertiesTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final WorkingDays england = new WorkingDays();

    @Property
    void counting_agrees_with_turning_the_pages(
            @ForAll("days") LocalDate from, @ForAll @IntRange(max = 1500) int length) {
        var to = from.plusDays(length);
        int pages = 0;
        for (var day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            pages += openInTheDiary(day) ? 1 : 0;
        }
        assertThat(england.between(from, to)).isEqualTo(pages);
        assertThat(england.between(to, from)).isEqualTo(-pages);
    }

    @Property
    void a_deadline_is_the_page_on_which_the_count_is_reached(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 300) int workingDays) {
        var day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (openInTheDiary(day)) {
                counted++;
            }
        }
        assertThat(england.plus(from, workingDays)).isEqualTo(day);
        assertThat(england.between(from, day)).isEqualTo(workingDays);
    }

    @Property
    void closing_an_extra_day_takes_one_from_the_count_if_it_was_open(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int into) {
        var to = from.plusDays(60);
        var closed = from.plusDays(into);
        var council = new WorkingDays(CalendarCorrections.closedOn(Set.of(closed)));
        int fewer = openInTheDiary(closed) ? 1 : 0;
        assertThat(council.between(from, to)).isEqualTo(england.between(from, to) - fewer);
    }

    private static boolean openInTheDiary(LocalDate day) {
        var holidays = new HashSet<>(EnglandBankHolidays.in(day.getYear()).keySet());
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1978, 1, 1).toEpochDay(),
                        LocalDate.of(2090, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
