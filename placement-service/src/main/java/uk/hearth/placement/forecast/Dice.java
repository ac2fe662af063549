package uk.hearth.placement.forecast;

/**
 * How chance is drawn, and how much of it an interval is to hold.
 *
 * @param level per cent
 */
record Dice(int draws, long seed, int level) {}
