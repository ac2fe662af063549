package uk.hearth.placement.generator;

/**
 * An error that breaks one rule of the return once.
 *
 * @param rule the rule's code
 * @param table where a row is looked for that suits
 */
record Fault(String rule, ReturnTable table, Change change) {

    /** Spoils a child's rows; whether they suited. */
    interface Change {

        boolean spoil(ChildRows rows, ReturnPeriod period);
    }
}
