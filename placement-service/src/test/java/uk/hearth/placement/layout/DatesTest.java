package uk.hearth.placement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DatesTest {

    private static int read(String text) {
        var chars = text.toCharArray();
        return Dates.read(chars, 0, chars.length);
    }

    @Property
    void every_day_is_read_in_each_form(@ForAll @IntRange(min = -200_000, max = 400_000) int day) {
        var date = LocalDate.ofEpochDay(day);
        assertThat(read(date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu")))).isEqualTo(day);
        assertThat(read(date.format(DateTimeFormatter.ofPattern("d/M/uuuu")))).isEqualTo(day);
        assertThat(read(date.toString())).isEqualTo(day);
        assertThat(read(date + " 00:00:00")).isEqualTo(day);
    }

    @Example
    void what_is_no_real_day_is_no_date() {
        for (var text : new String[] {
            "29/02/2025", "31/04/2025", "00/01/2025", "01/00/2025", "01/13/2025", "01/01/25", "1/1/2025 ", " 1/1/2025",
            "01-01-2025", "2025/01/01", "01/01/2025x", "//2025", "1//2025", "ZZ/01/2025", "2025-02-29", "2025-1-01",
            "2025-01-01 10:00:00", "01/01/02025", "0/1/2025", "+1/01/2025", "45000"
        }) {
            assertThat(Day.valid(read(text))).as(text).isFalse();
        }
    }

    @Example
    void the_29th_of_february_becomes_the_28th() {
        assertThat(Day.plusYears(Day.of(2008, 2, 29), 18)).isEqualTo(Day.of(2026, 2, 28));
        assertThat(Day.plusYears(Day.of(2008, 2, 29), 16)).isEqualTo(Day.of(2024, 2, 29));
        assertThat(Day.plusYears(Day.BLANK, 16)).isEqualTo(Day.BLANK);
    }

    @Example
    void a_comparison_with_what_is_no_date_is_false() {
        int day = Day.of(2025, 4, 1);
        int wrong = Day.notValid(7);
        for (int none : new int[] {Day.BLANK, wrong}) {
            assertThat(Day.before(none, day)).isFalse();
            assertThat(Day.after(day, none)).isFalse();
            assertThat(Day.onOrBefore(none, day)).isFalse();
            assertThat(Day.onOrAfter(none, none)).isFalse();
            assertThat(Day.sameDay(none, none)).isFalse();
            assertThat(Day.within(day, none, day)).isFalse();
        }
    }
}
