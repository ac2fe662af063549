package uk.hearth.escalation.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import uk.hearth.kit.calendar.CalendarCorrections;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * Deadlines against a diary that is turned page by page: it knows days, not ledgers, and takes its holidays from
 * another calendar (jollyday), with the closed days and corrections of the council pencilled in.
 */
class LedgerPropertiesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final HolidayManager OTHER_CALENDAR =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private static final Map<Integer, Set<LocalDate>> HOLIDAYS = new HashMap<>();

    // only to see that such days are drawn
    private static final Set<LocalDate> GOOD_FRIDAYS_AND_EASTER_MONDAYS = easterDays();
    private static final Set<LocalDate> SUBSTITUTE_DAYS = substituteDays();

    /** A case drawn at random: suspensions in order of time, the last perhaps without an end. */
    record Drawn(int budget, LocalTime cutOff, Instant start, List<Instant> turns, CalendarCorrections council) {

        Ledger ledger() {
            var entries = new ArrayList<LedgerEntry>();
            entries.add(new LedgerEntry(ClockState.RUNNING, start));
            turns.forEach(at -> entries.add(
                    new LedgerEntry(entries.size() % 2 == 1 ? ClockState.SUSPENDED : ClockState.RUNNING, at)));
            return new Ledger(budget, cutOff, entries);
        }

        boolean endsSuspended() {
            return turns.size() % 2 == 1;
        }
    }

    @Property(tries = 3000)
    void the_deadline_is_the_page_on_which_the_diary_reaches_the_budget(@ForAll("cases") Drawn drawn) {
        var expected = turnThePages(drawn);
        assertThat(drawn.ledger().due(new WorkingDays(drawn.council()))).isEqualTo(expected);
        expected.ifPresent(due -> collectWhatIsCovered(drawn, due));
    }

    @Property(tries = 1000)
    void what_is_used_by_the_deadline_is_the_budget(@ForAll("cases") Drawn drawn) {
        var calendar = new WorkingDays(drawn.council());
        var ledger = drawn.ledger();
        ledger.due(calendar).ifPresent(due -> {
            assertThat(ledger.used(calendar, due)).isEqualTo(drawn.budget() - 1);
            assertThat(ledger.used(calendar, due.plusNanos(1))).isEqualTo(drawn.budget());
        });
    }

    @Property(tries = 1000)
    void a_suspension_never_brings_a_deadline_forward(@ForAll("cases") Drawn drawn) {
        var calendar = new WorkingDays(drawn.council());
        var never = new Drawn(drawn.budget(), drawn.cutOff(), drawn.start(), List.of(), drawn.council());
        var without = never.ledger().due(calendar).orElseThrow();
        drawn.ledger().due(calendar).ifPresent(due -> assertThat(due).isAfterOrEqualTo(without));
    }

    /** Worked by hand: Christmas Day 2026 is a Friday, so Boxing Day is taken on Monday 28 December. */
    @Example
    void five_days_over_christmas_and_new_year() {
        var ledger = new Ledger(
                5,
                LocalTime.of(17, 0),
                List.of(new LedgerEntry(ClockState.RUNNING, Instant.parse("2026-12-23T09:00:00Z"))));
        // 24, 29, 30, 31 December, 4 January
        assertThat(ledger.due(new WorkingDays())).contains(Instant.parse("2027-01-04T17:00:00Z"));
        // closed on 29, 30 and 31 December: 24 December, 4, 5, 6, 7 January
        var closed = CalendarCorrections.closedOn(
                Set.of(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31)));
        assertThat(ledger.due(new WorkingDays(closed))).contains(Instant.parse("2027-01-07T17:00:00Z"));
    }

    private static Optional<Instant> turnThePages(Drawn drawn) {
        int counted = 0;
        var firstDay = ZonedDateTime.ofInstant(drawn.start(), LONDON).toLocalDate();
        for (var day = firstDay.plusDays(1); ; day = day.plusDays(1)) {
            var closing = ZonedDateTime.of(day, drawn.cutOff(), LONDON).toInstant();
            if (drawn.endsSuspended()
                    && closing.isAfter(drawn.turns().get(drawn.turns().size() - 1))) {
                return Optional.empty();
            }
            if (isOpen(day, drawn.council()) && runsAt(closing, drawn)) {
                counted++;
            }
            if (counted == drawn.budget()) {
                return Optional.of(closing);
            }
        }
    }

    private static boolean runsAt(Instant moment, Drawn drawn) {
        long turnsSoFar =
                drawn.turns().stream().filter(turn -> !turn.isAfter(moment)).count();
        return turnsSoFar % 2 == 0;
    }

    private static boolean isOpen(LocalDate day, CalendarCorrections council) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean holiday = (holidays(day.getYear()).contains(day)
                        || council.addedHolidays().contains(day))
                && !council.removedHolidays().contains(day);
        return !weekend && !holiday && !council.closed().contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        return HOLIDAYS.computeIfAbsent(
                year,
                unknown -> OTHER_CALENDAR.getHolidays(Year.of(year), "eng").stream()
                        .map(holiday -> holiday.getObservedDate().orElse(holiday.getActualDate()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void collectWhatIsCovered(Drawn drawn, Instant due) {
        var from = drawn.start().atZone(LONDON);
        var to = due.atZone(LONDON);
        var between = from.toLocalDate().datesUntil(to.toLocalDate()).collect(Collectors.toSet());
        covers("Easter", between.stream().anyMatch(GOOD_FRIDAYS_AND_EASTER_MONDAYS::contains));
        covers("a substitute day", between.stream().anyMatch(SUBSTITUTE_DAYS::contains));
        covers("the year end", from.getYear() != to.getYear());
        covers("a clock change", !from.getOffset().equals(to.getOffset()));
        covers("a suspension", drawn.turns().stream().anyMatch(turn -> turn.isBefore(due)));
    }

    private static void covers(String what, boolean covered) {
        Statistics.label(what).collect(covered);
        Statistics.label(what).coverage(cases -> cases.check(true).count(count -> count > 10));
    }

    /** Friday or Monday holidays of March and April: there are no others. */
    private static Set<LocalDate> easterDays() {
        return daysOfAllYears().stream()
                .filter(day -> day.getMonthValue() == 3 || day.getMonthValue() == 4)
                .collect(Collectors.toSet());
    }

    /** Holidays of the turn of the year on days that are not themselves feasts. */
    private static Set<LocalDate> substituteDays() {
        return daysOfAllYears().stream()
                .filter(day -> day.getMonthValue() == 12 && day.getDayOfMonth() > 26
                        || day.getMonthValue() == 1 && day.getDayOfMonth() > 1)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> daysOfAllYears() {
        return IntStream.rangeClosed(2003, 2087)
                .boxed()
                .flatMap(year -> holidays(year).stream())
                .collect(Collectors.toSet());
    }

    /** Starts near Easter, Christmas, the clock changes, or anywhere. */
    @Provide
    Arbitrary<Drawn> cases() {
        var years = Arbitraries.integers().between(2003, 2085);
        var seasons = Arbitraries.of(80, 95, 120, 145, 235, 295, 350, 358)
                .flatMap(day -> Arbitraries.integers().between(day - 14, day + 7));
        var days = Combinators.combine(
                        years, Arbitraries.oneOf(seasons, Arbitraries.integers().between(1, 365)))
                .as((year, day) -> LocalDate.ofYearDay(year, Math.min(365, day)));
        var moments = Combinators.combine(days, Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) ->
                        day.atStartOfDay(LONDON).plusMinutes(minute).toInstant());
        var hours = Arbitraries.integers().between(7, 23).map(hour -> LocalTime.of(hour, 0));
        var budgets = Arbitraries.integers().between(1, 40);
        return Combinators.combine(budgets, hours, moments)
                .as(Tuple::of)
                .flatMap(three -> Combinators.combine(turnsAfter(three.get3()), councilNear(three.get3()))
                        .as((turns, council) -> new Drawn(three.get1(), three.get2(), three.get3(), turns, council)));
    }

    /** Minutes apart, some of them none, some of them landing on an hour at which a cut-off may be. */
    private static Arbitrary<List<Instant>> turnsAfter(Instant start) {
        var pauses = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60 * 24 * 15),
                Arbitraries.integers().between(0, 240).map(hour -> hour * 60));
        var sizes = Arbitraries.of(0, 1, 2, 2, 2, 4, 4, 6);
        return sizes.flatMap(size -> pauses.list().ofSize(size)).map(minutes -> {
            var turns = new ArrayList<Instant>();
            var at = start;
            for (int more : minutes) {
                at = at.plus(Duration.ofMinutes(more));
                turns.add(at);
            }
            return turns;
        });
    }

    private static Arbitrary<CalendarCorrections> councilNear(Instant start) {
        var near = Arbitraries.integers()
                .between(0, 60)
                .map(days -> start.atZone(LONDON).toLocalDate().plusDays(days))
                .set()
                .ofMaxSize(4);
        var withdrawn = near.map(days -> {
            var holidays = new TreeSet<>(holidays(start.atZone(LONDON).getYear()));
            holidays.removeIf(holiday -> holiday.getDayOfMonth() % 2 == 0);
            days.stream().filter(day -> day.getDayOfMonth() % 3 == 0).forEach(holidays::add);
            return (Set<LocalDate>) holidays;
        });
        return Combinators.combine(near, Arbitraries.oneOf(near, withdrawn), near)
                .as(CalendarCorrections::new);
    }
}
