package uk.hearth.placement.figures;

/** Where an indicator counts a child, or what happened to it. */
interface Tally {

    /**
     * @param day as at which the child is of one age, legal status and so on: the day itself, or that of what happened
     * @param numerator what it adds to the numerator, often 0 or 1
     * @param denominator what it adds to the denominator
     */
    void add(int day, long numerator, long denominator);

    /** One of those in the denominator, who is in the numerator too, or not. */
    default void add(int day, boolean counts) {
        add(day, counts ? 1 : 0, 1);
    }

    /** One of something that is only counted. */
    default void count(int day) {
        add(day, 1, 0);
    }
}
