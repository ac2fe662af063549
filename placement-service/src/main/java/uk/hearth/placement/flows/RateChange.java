package uk.hearth.placement.flows;

/**
 * A change to one rate: multiplied, or with a number added, and never below 0.
 *
 * @param from number of the state that children leave
 * @param to number of the state to which they go
 * @param multiply 1 where the rate is added to
 * @param add a day; 0 where the rate is multiplied
 */
public record RateChange(int from, int to, double multiply, double add) {

    public double of(double rate) {
        return Math.max(0, rate * multiply + add);
    }
}
