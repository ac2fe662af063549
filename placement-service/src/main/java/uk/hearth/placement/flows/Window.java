package uk.hearth.placement.flows;

/** Days from one to another, both included, as epoch days. */
public record Window(int from, int to) {

    /** How many days there are between the first and the last. */
    public int length() {
        return to - from;
    }

    /** How many days there are, the first and the last included. */
    public int days() {
        return to - from + 1;
    }

    public boolean has(int day) {
        return from <= day && day <= to;
    }
}
