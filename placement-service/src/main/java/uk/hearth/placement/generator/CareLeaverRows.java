package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Rows of care leavers, each in the year of the birthday around which the authority was in touch, once it has been. */
final class CareLeaverRows {

    private static final int OLDEST = 21;
    private static final Set<String> NO_CARE_LEAVER = Set.of("E11", "E12", "E2", "E3");
    private static final Weights IN_TOUCH = Weights.of("YES 93 NO 4 REFU 2 NREQ 1");
    private static final Weights ACTIVITY = Weights.of("F1 4 F2 24 P2 3 F4 4 P4 1 F5 22 P5 6 G4 11 G5 20 G6 5");
    private static final Weights HOME =
            Weights.of("U1 31 Z1 9 B1 12 D1 22 T1 2 C1 3 K1 4 E1 4 X2 3 S2 1 V1 1 Y1 2 U2 3 D2 2 W2 1");
    private static final int WEEKS_13 = 91;

    private final ReturnPeriod period;
    private final boolean older;

    CareLeaverRows(ReturnPeriod period, boolean older) {
        this.period = period;
        this.older = older;
    }

    void add(Life life, ChildRows rows) {
        for (int age = 17; age <= OLDEST; age++) {
            var birthday = life.birthday(age);
            if (period.holds(birthday) && isCareLeaver(life, birthday, age)) {
                add(life, age, rows);
            }
        }
    }

    private boolean isCareLeaver(Life life, LocalDate birthday, int age) {
        var last = life.lastEpisode();
        return last.end().isBefore(birthday)
                && !last.isShortBreak()
                && !NO_CARE_LEAVER.contains(last.rec())
                && wasInCareLongEnough(life, age);
    }

    /** Thirteen weeks since the 14th birthday, and a day since the 16th; up to 19 in the returns of two years. */
    private boolean wasInCareLongEnough(Life life, int age) {
        boolean any = older && age >= 20;
        var from = any ? LocalDate.MIN : period.firstDay().minusYears(1);
        long days = 0;
        long daysSince16 = 0;
        for (var episode : life.episodes()) {
            if (!episode.end().isBefore(from)) {
                days += daysOf(episode, life.birthday(14));
                daysSince16 += daysOf(episode, life.birthday(16));
            }
        }
        return days >= WEEKS_13 && daysSince16 >= 1;
    }

    private static long daysOf(Episode episode, LocalDate since) {
        var from = episode.start().isBefore(since) ? since : episode.start();
        return Math.max(0, ChronoUnit.DAYS.between(from, episode.end()));
    }

    private void add(Life life, int age, ChildRows rows) {
        var dice = life.dice(4, age);
        var inTouch = IN_TOUCH.draw(dice);
        var activity = ACTIVITY.draw(dice);
        var home = home(age, dice);
        boolean known = inTouch.equals("YES") || dice.chance(0.3);
        rows.add(
                ReturnTable.OC3,
                life.reference(),
                text(life.born()),
                inTouch,
                known ? activity : "0",
                known ? home : "0");
    }

    /** With former foster carers and in foyers only those who are of age. */
    private static String home(int age, Dice dice) {
        var home = HOME.draw(dice);
        return age < 19 && (home.equals("Z1") || home.equals("T1")) ? "D1" : home;
    }
}
