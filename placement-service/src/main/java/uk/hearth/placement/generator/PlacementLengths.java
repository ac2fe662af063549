package uk.hearth.placement.generator;

import java.time.LocalDate;

/**
 * Draws how long a child's placements last if nothing else ends them. What breaks down does so soon, and what has lasted a
 * year goes on lasting: each is drawn about one of several means. Set so that, as in England, one child in ten has three
 * placements in a year, and two in three of those who stay have been in one for two years.
 */
final class PlacementLengths {

    // Mean days, with how often each comes up. Those of the first months lead on to others.
    private static final Weights FIRST = Weights.of("70 26 300 36 2500 38");
    private static final Weights LATER_YOUNG = Weights.of("70 14 450 28 3000 58");
    private static final Weights LATER = Weights.of("60 22 350 30 2500 48");
    private static final int FIRST_DAYS = 120;

    private static final double UNSETTLED_SHARE = 0.04; // who from ten on move every two months or so
    private static final int UNSETTLED_DAYS = 60;

    private final LocalDate start;
    private final LocalDate tenthBirthday;
    private final Dice dice;
    private final boolean unsettled;

    /** @param start of the period of care */
    PlacementLengths(LocalDate start, LocalDate born, Dice dice) {
        this.start = start;
        this.tenthBirthday = born.plusYears(10);
        this.dice = dice;
        this.unsettled = dice.chance(UNSETTLED_SHARE);
    }

    /** In days. */
    int draw(Placement placement, LocalDate from) {
        if (placement.place().equals("R3")) {
            return dice.between(54, 94);
        }
        if (placement.isUnregistered()) {
            return dice.between(1, 54);
        }
        boolean young = from.isBefore(tenthBirthday);
        if (unsettled && !young) {
            return dice.daysUntil(UNSETTLED_DAYS);
        }
        boolean first = from.isBefore(start.plusDays(FIRST_DAYS));
        var means = first ? FIRST : young ? LATER_YOUNG : LATER;
        return dice.daysUntil(Integer.parseInt(means.draw(dice)));
    }
}
