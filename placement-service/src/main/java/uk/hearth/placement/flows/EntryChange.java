package uk.hearth.placement.flows;

/**
 * A change to how many children enter a state in a day: multiplied, or with a number added, and never below 0.
 *
 * @param state number of the state
 */
public record EntryChange(int state, double multiply, double add) {

    public double of(double entering) {
        return Math.max(0, entering * multiply + add);
    }
}
