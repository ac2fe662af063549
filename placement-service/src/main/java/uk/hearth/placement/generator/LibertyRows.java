package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ChildRows.text;

import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Rows of orders that deprive a child of liberty: in children's homes and the placements that stand in for them. */
final class LibertyRows {

    private static final Set<String> PLACES = Set.of("K2", "Z12", "Z13");
    private static final double SHARE = 0.06;

    private final ReturnPeriod period;

    LibertyRows(ReturnPeriod period) {
        this.period = period;
    }

    void add(Life life, ChildRows rows) {
        for (var episode : life.episodes()) {
            long days = ChronoUnit.DAYS.between(episode.start(), episode.end());
            var dice = life.dice(9, episode.start().toEpochDay());
            boolean suits =
                    PLACES.contains(episode.placement().place()) && days > 20 && life.ageOn(episode.start()) >= 11;
            var from = episode.start().plusDays(3);
            var until = from.plusDays(Math.min(days - 8, dice.between(28, 180)));
            if (suits && dice.chance(SHARE) && period.touches(from, until)) {
                boolean ended = !until.isAfter(period.lastDay());
                rows.add(ReturnTable.DOLO, life.reference(), text(life.born()), text(from), ended ? text(until) : "");
            }
        }
    }
}
