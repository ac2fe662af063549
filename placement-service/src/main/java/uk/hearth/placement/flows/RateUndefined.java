package uk.hearth.placement.flows;

/**
 * A rate that cannot be worked out: somebody left a state on a day before which nobody was in it. That happens when an
 * episode begins and ends on one day.
 */
public final class RateUndefined extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient State state;

    RateUndefined(State state) {
        super("Somebody left a state in which nobody was", null, false, false);
        this.state = state;
    }

    public State state() {
        return state;
    }
}
