package uk.hearth.placement.flows;

/**
 * A stretch that a child spends in one state.
 *
 * @param state number of the {@link State}
 * @param end {@link Episode#OPEN} while it lasts
 * @param next number of the state to which it leads when it ends
 * @param entering whether the child was not in care before
 */
public record Part(int state, int start, int end, int next, boolean entering) {}
