package uk.hearth.kit.calendar;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglandBankHolidaysTest {

    /** Years whose one-off holidays jollyday leaves out: 1981 wedding, 1999 millennium, 2002 Golden Jubilee. */
    private static final Set<Integer> JOLLYDAY_LEAVES_OUT = Set.of(1981, 1999, 2002);

    @ParameterizedTest
    @CsvSource({ // as listed at gov.uk/bank-holidays for England and Wales
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void the_holidays_are_those_that_the_government_published(int year, String days) {
        assertThat(EnglandBankHolidays.in(year).keySet())
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1981-07-29, Royal wedding",
        "1995-05-08, Early May bank holiday",
        "1999-12-31, Millennium",
        "2002-06-03, Golden Jubilee",
        "2002-06-04, Spring bank holiday",
        "2011-04-29, Royal wedding",
        "2012-06-04, Spring bank holiday",
        "2012-06-05, Diamond Jubilee",
        "2022-12-27, Christmas Day (substitute day)",
        "2023-01-02, New Year's Day (substitute day)",
    })
    void a_holiday_has_a_name(LocalDate day, String name) {
        assertThat(EnglandBankHolidays.in(day.getYear())).containsEntry(day, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"})
    void a_moved_holiday_leaves_its_usual_day_a_working_day(LocalDate day) {
        assertThat(EnglandBankHolidays.in(day.getYear())).doesNotContainKey(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { // published tables; 1818 and 2285 are the earliest that there is, 1943 and 2038 the latest
                "1818-03-22",
                "1943-04-25",
                "1981-04-19",
                "1954-04-18",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2019-04-21",
                "2024-03-31",
                "2038-04-25",
                "2049-04-18",
                "2076-04-19",
                "2285-03-22"
            })
    void easter_falls_as_the_tables_say(LocalDate sunday) {
        assertThat(EnglandBankHolidays.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void another_calendar_agrees_on_every_year_that_it_knows_whole() {
        var jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        for (int year = EnglandBankHolidays.FIRST_YEAR; year <= EnglandBankHolidays.LAST_YEAR; year++) {
            if (JOLLYDAY_LEAVES_OUT.contains(year)) {
                continue;
            }
            var theirs = jollyday.getHolidays(Year.of(year), "eng").stream()
                    .map(holiday -> holiday.getObservedDate().orElse(holiday.getActualDate()))
                    .collect(toCollection(TreeSet::new));
            assertThat(EnglandBankHolidays.in(year).keySet()).as("%d", year).isEqualTo(theirs);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1977, 2101, 0, -5})
    void a_year_outside_the_rules_is_refused(int year) {
        assertThatThrownBy(() -> EnglandBankHolidays.in(year))
                .isInstanceOf(UnknownCalendarYear.class)
                .hasMessage("Bank holidays are known for the years 1978 to 2100 only");
    }
}
