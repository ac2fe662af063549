package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.temporal.ChronoUnit;

/** Rows of times away: some young people often, most never; each time within one episode. */
final class MissingRows {

    private static final double SHARE = 0.14;
    private static final Weights KIND = Weights.of("M 72 A 28");

    private final ReturnPeriod period;

    MissingRows(ReturnPeriod period) {
        this.period = period;
    }

    void add(Life life, ChildRows rows) {
        if (!life.dice(6).chance(SHARE) || life.isShortBreaksOnly()) {
            return;
        }
        for (var episode : life.episodes()) {
            if (period.touches(episode.start(), episode.end()) && life.ageOn(episode.end()) >= 12) {
                add(life, episode, rows);
            }
        }
    }

    private void add(Life life, Episode episode, ChildRows rows) {
        var dice = life.dice(7, episode.start().toEpochDay());
        var twelfth = life.birthday(12);
        var day = episode.start().isBefore(twelfth) ? twelfth : episode.start();
        while (true) {
            day = day.plusDays(1 + dice.daysUntil(38));
            var back = day.plusDays(dice.chance(0.6) ? dice.between(0, 1) : dice.between(1, 9));
            if (ChronoUnit.DAYS.between(back, episode.end()) < 2 || day.isAfter(period.lastDay())) {
                return;
            }
            var kind = KIND.draw(dice);
            if (period.touches(day, back)) {
                boolean isBack = !back.isAfter(period.lastDay());
                rows.add(
                        ReturnTable.MISSING,
                        life.reference(),
                        text(life.born()),
                        kind,
                        text(day),
                        isBack ? text(back) : "");
            }
            day = back;
        }
    }
}
