package uk.hearth.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/** Counts working days: Monday to Friday less England's bank holidays and the organisation's closed days. */
public final class WorkingDays {

    private final CalendarCorrections corrections;
    private final ConcurrentMap<Integer, NavigableSet<LocalDate>> weekdaysOff = new ConcurrentHashMap<>();

    public WorkingDays() {
        this(CalendarCorrections.NONE);
    }

    public WorkingDays(CalendarCorrections corrections) {
        this.corrections = corrections;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekdaysOffIn(day.getYear()).contains(day) && isWeekday(day);
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /** The last working day before the day. */
    public LocalDate previous(LocalDate day) {
        return plus(day, -1);
    }

    /** So many working days after the day, which is not counted itself; before it, if negative; the day itself, if none. */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        var reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Working days after {@code from} up to and including {@code to}; negative if {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long off = IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToLong(year ->
                        weekdaysOffIn(year).subSet(from, false, to, true).size())
                .sum();
        return Math.toIntExact(weekdaysUpTo(to) - weekdaysUpTo(from) - off);
    }

    /** Weekdays from a Monday long ago up to and including the day. */
    private static long weekdaysUpTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), day) + 1;
        return Math.floorDiv(days, 7) * 5 + Math.min(5, Math.floorMod(days, 7));
    }

    private NavigableSet<LocalDate> weekdaysOffIn(int year) {
        return weekdaysOff.computeIfAbsent(year, this::findWeekdaysOff);
    }

    private NavigableSet<LocalDate> findWeekdaysOff(int year) {
        var days = new TreeSet<>(EnglandBankHolidays.in(year).keySet());
        addThoseIn(year, corrections.addedHolidays(), days);
        days.removeAll(corrections.removedHolidays());
        addThoseIn(year, corrections.closed(), days);
        days.removeIf(day -> !isWeekday(day));
        return Collections.unmodifiableNavigableSet(days);
    }

    private static void addThoseIn(int year, Collection<LocalDate> some, Collection<LocalDate> days) {
        some.stream().filter(day -> day.getYear() == year).forEach(days::add);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
