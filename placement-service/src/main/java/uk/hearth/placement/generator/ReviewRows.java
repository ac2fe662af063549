package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * Rows of reviews: the first within 20 working days, the second within three months of it, then every six months (Care
 * Planning Regulations 2010, regulation 33); a few of them late.
 */
final class ReviewRows {

    private static final Weights TAKING_PART = Weights.of("PN1 46 PN2 4 PN3 6 PN4 5 PN5 12 PN6 20 PN7 7");
    private static final double LATE = 0.05;

    private final ReturnPeriod period;
    private final WorkingDays workingDays;

    ReviewRows(ReturnPeriod period, WorkingDays workingDays) {
        this.period = period;
        this.workingDays = workingDays;
    }

    void add(Life life, ChildRows rows) {
        if (life.isShortBreaksOnly()) {
            return;
        }
        for (var plan : life.plans()) {
            if (period.touches(plan.start(), plan.end())) {
                add(life, plan, rows);
            }
        }
    }

    private void add(Life life, CarePlan plan, ChildRows rows) {
        var dice = life.dice(2, plan.start().toEpochDay());
        boolean late = dice.chance(LATE);
        int after = late ? dice.between(21, 30) : dice.between(11, 20);
        var day = workingDays.plus(plan.start(), after);
        for (int held = 1; day.isBefore(plan.end()) && !day.isAfter(period.lastDay()); held++) {
            var code = day.isBefore(life.birthday(4)) ? "PN0" : TAKING_PART.draw(dice);
            if (period.holds(day)) {
                rows.add(ReturnTable.REVIEWS, life.reference(), text(life.born()), text(day), code);
            }
            day = next(day, held == 1 ? 3 : 6, dice);
        }
    }

    private static LocalDate next(LocalDate held, int months, Dice dice) {
        var due = held.plusMonths(months);
        var day = dice.chance(LATE) ? due.plusDays(dice.between(3, 25)) : due.minusDays(dice.between(3, 24));
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
