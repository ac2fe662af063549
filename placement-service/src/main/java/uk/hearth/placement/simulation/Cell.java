package uk.hearth.placement.simulation;

import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.State;

/** Numbers for what rates depend on: an age band and a group in care (20), and with them the length of stay (100). */
final class Cell {

    static final int GROUPS = CareGroup.IN_CARE.size();
    static final int BANDS = AgeBand.values().length;
    static final int STATES = BANDS * GROUPS;
    static final int COUNT = STATES * LengthOfStay.COUNT;

    private Cell() {}

    static int state(int band, int group) {
        return band * GROUPS + group;
    }

    static int of(int state, int stay) {
        return state * LengthOfStay.COUNT + stay;
    }

    /** The number that {@link State} has for it. */
    static int stateNumber(int state) {
        return State.number(AgeBand.at(state / GROUPS), CareGroup.at(state % GROUPS));
    }
}
