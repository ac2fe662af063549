package uk.hearth.placement.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.placements.CareRecord;
import uk.hearth.placement.placements.ChildRows;
import uk.hearth.placement.placements.Dated;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.Event;
import uk.hearth.placement.placements.PeriodOfCare;
import uk.hearth.placement.placements.PlacementRun;
import uk.hearth.placement.placements.Window;

/** A child as at the day that is counted. What began later is not there; what ends later is still so. */
final class ChildOn {

    static final int UNKNOWN_AGE = -1;

    private final CareRecord record;
    private final Counted counted;
    private final @Nullable Episode episode;
    private final @Nullable PeriodOfCare period;
    private final int age;
    private @Nullable ReviewDates reviewDates;
    private @Nullable List<Event> workerChanges;

    ChildOn(CareRecord record, Counted counted) {
        this.record = record;
        this.counted = counted;
        this.episode = holding(record.episodes(), counted.day());
        this.period = episode == null ? null : holding(record.periods(), counted.day());
        this.age = ageOn(counted.date());
    }

    CareRecord record() {
        return record;
    }

    Counted counted() {
        return counted;
    }

    int day() {
        return counted.day();
    }

    /** In an episode other than a short break. */
    boolean isLookedAfter() {
        return episode != null;
    }

    /** The episode of the day; only of a child that is looked after. */
    Episode episode() {
        if (episode == null) {
            throw new IllegalStateException("Not looked after");
        }
        return episode;
    }

    /** The period of care of the day; only of a child that is looked after. */
    PeriodOfCare period() {
        if (period == null) {
            throw new IllegalStateException("Not looked after");
        }
        return period;
    }

    /** The state on another day; absent if it was not looked after then. */
    @Nullable
    Episode episodeOn(int other) {
        return other == day() ? episode : holding(record.episodes(), other);
    }

    /** In years; {@link #UNKNOWN_AGE} without a day of birth. */
    int age() {
        return age;
    }

    int ageOn(int other) {
        return other == day() ? age : ageOn(LocalDate.ofEpochDay(other));
    }

    private int ageOn(LocalDate date) {
        var born = record.born();
        return born == null || born.isAfter(date) ? UNKNOWN_AGE : birthdays(born, date);
    }

    /** As Period.between counts years, without the months and days between. */
    private static int birthdays(LocalDate born, LocalDate date) {
        boolean reached = date.getMonthValue() > born.getMonthValue()
                || (date.getMonthValue() == born.getMonthValue() && date.getDayOfMonth() >= born.getDayOfMonth());
        return date.getYear() - born.getYear() - (reached ? 0 : 1);
    }

    boolean isUasc() {
        return record.isUascOn(day());
    }

    boolean isUnderLibertyOrder() {
        return holding(record.libertyOrders(), counted.day()) != null;
    }

    /** Looked after without a day between since the first day of the window or before. */
    boolean isLookedAfterThrough(Window window) {
        return isLookedAfter() && period().start() <= window.first();
    }

    boolean isLookedAfterInAnyOf(Window window) {
        for (var each : record.episodes()) {
            if (each.touches(window)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an episode of it begins or ends in the window. */
    boolean turnsIn(Window window) {
        if (!record.reaches(window)) {
            return false;
        }
        for (var each : record.returned()) {
            if (each.startsIn(window) || each.endsIn(window)) {
                return true;
            }
        }
        return false;
    }

    /** Its placement runs that have begun by the day. */
    List<PlacementRun> runs() {
        return record.runs(counted.change());
    }

    /** Its periods of care that have begun by the day. */
    List<PeriodOfCare> periods() {
        return record.periods();
    }

    /** Of its period of care; none of a child that is not looked after. Several indicators ask. */
    ReviewDates reviewDates() {
        if (reviewDates == null) {
            reviewDates = ReviewDates.of(this);
        }
        return reviewDates;
    }

    /** Allocations of the twelve months that followed another social worker's. Several indicators ask. */
    List<Event> workerChanges() {
        if (workerChanges == null) {
            workerChanges = WorkerFigures.changes(this);
        }
        return workerChanges;
    }

    ChildRows.@Nullable Health health() {
        var latest = record.latest();
        return latest == null ? null : latest.health();
    }

    ChildRows.@Nullable CareLeaver careLeaver() {
        var latest = record.latest();
        return latest == null ? null : latest.careLeaver();
    }

    private static <D extends Dated> @Nullable D holding(List<D> dated, int day) {
        for (int i = dated.size() - 1; i >= 0; i--) {
            var each = dated.get(i);
            if (each.holdsOn(day)) {
                return each;
            }
        }
        return null;
    }
}
