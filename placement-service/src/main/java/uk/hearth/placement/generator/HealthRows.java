package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.util.List;

/** Rows of outcomes of children looked after all year: health, strengths and difficulties, offending, substances. */
final class HealthRows {

    private static final Weights NO_SCORE = Weights.of("SDQ2 34 SDQ3 14 SDQ4 32 SDQ5 20");

    private final ReturnPeriod period;

    HealthRows(ReturnPeriod period) {
        this.period = period;
    }

    void add(Life life, List<Episode> episodes, ChildRows rows) {
        if (!lookedAfterAllYear(episodes)) {
            return;
        }
        var dice = life.dice(3, period.year());
        boolean substances = life.ageOn(period.yearEnd()) >= 12 && dice.chance(0.06);
        boolean received = substances && dice.chance(0.6);
        var score = score(life, dice);
        boolean convicted = dice.chance(0.04);
        rows.add(
                ReturnTable.OC2,
                life.reference(),
                text(life.born()),
                score.matches("\\d+") ? score : "",
                score.matches("\\d+") ? "" : score,
                life.birthday(10).isAfter(period.yearEnd()) ? "" : flag(convicted),
                life.birthday(5).isAfter(period.yearEnd()) ? flag(dice.chance(0.89)) : "",
                flag(dice.chance(0.85)),
                flag(dice.chance(0.76)),
                flag(dice.chance(0.9)),
                flag(substances),
                substances ? flag(received) : "",
                substances && !received ? flag(dice.chance(0.7)) : "");
    }

    /** CLA12 of the return's rules: neither begun nor ended in the year, and no short breaks. */
    private boolean lookedAfterAllYear(List<Episode> episodes) {
        for (var episode : episodes) {
            boolean began = episode.rne().equals("S") && episode.start().isAfter(period.firstDay());
            boolean left = !episode.rec().equals("X1") && !episode.end().isAfter(period.lastDay());
            if (began || left || episode.isShortBreak()) {
                return false;
            }
        }
        return !episodes.isEmpty();
    }

    /** A score, a reason for none, or blank below four and from seventeen on. */
    private String score(Life life, Dice dice) {
        if (life.birthday(4).isAfter(period.yearEnd()) || life.birthday(17).isBefore(period.firstDay())) {
            return "";
        }
        boolean fourInTheYear = life.birthday(4).isAfter(period.firstDay());
        boolean over16 = life.birthday(16).isBefore(period.yearEnd());
        if (fourInTheYear || over16) {
            return dice.chance(0.5) ? "SDQ1" : number(dice);
        }
        return dice.chance(0.81) ? number(dice) : NO_SCORE.draw(dice);
    }

    private static String number(Dice dice) {
        return String.valueOf((dice.between(0, 13) + dice.between(0, 13) + dice.between(0, 14)) * 40 / 50);
    }

    private static String flag(boolean is) {
        return is ? "1" : "0";
    }
}
