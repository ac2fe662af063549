package uk.hearth.placement.flows;

/** How children come into a state and go out of it between two points in time, and the days they spend in it. */
public enum Flow {
    ENTRIES,
    /** Left care, but not by age. */
    EXITS,
    MOVED_IN,
    MOVED_OUT,
    AGED_IN,
    /** Out of the last band: left care by age. */
    AGED_OUT,
    CARE_DAYS
}
