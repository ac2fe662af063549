package uk.hearth.placement.flows;

/**
 * How many rows the cleaning left out or changed, and why.
 *
 * @param withoutChildOrStart rows without CHILD or DECOM
 * @param withoutBirth rows of children whose header has no date of birth
 * @param endBeforeStart rows that end before they start
 * @param sameStart rows of a child that start on the day of another, which is told later or is closed
 * @param sameEnd rows of a child that end on the day of another, which is longer; or are open beside another open one
 * @param shortened rows that were open, or went on, when the next of the child began
 * @param lost children whose last episode is open in a return, and whom no later return has
 */
public record LeftOut(
        int withoutChildOrStart,
        int withoutBirth,
        int endBeforeStart,
        int sameStart,
        int sameEnd,
        int shortened,
        int lost) {}
