package uk.hearth.placement.simulation;

import uk.hearth.placement.flows.AgeBand;

/**
 * How a child came into care.
 *
 * @param group ordinal of the first group
 * @param age in days
 */
record Entrant(int group, int age) {

    private static final double YEAR = 365.25;

    /** Number of the state among those in care. */
    int state() {
        int band = 0;
        while (band + 1 < Cell.BANDS && age >= AgeBand.at(band).to() * YEAR) {
            band++;
        }
        return Cell.state(band, group);
    }

    /** One of an age in the middle of the band, for states into which nobody was seen to come. */
    static Entrant inMiddleOf(int state) {
        var band = AgeBand.at(state / Cell.GROUPS);
        double from = Math.max(0, band.from());
        double to = Math.min(18, band.to());
        return new Entrant(state % Cell.GROUPS, (int) ((from + to) / 2 * YEAR));
    }
}
