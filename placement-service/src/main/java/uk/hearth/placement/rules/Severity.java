package uk.hearth.placement.rules;

/** How much a finding matters. The national tool knows no difference; the wording of the rules does. */
public enum Severity {
    /** The row is wrong, or contradicts another: the return cannot be sent so. */
    ERROR,
    /** The row may be right, but is unlikely: put it right, or accept it with a reason. */
    QUERY
}
