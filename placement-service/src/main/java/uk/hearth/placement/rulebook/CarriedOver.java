package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.DEC;

import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** What the rules say alike of an episode that was open at the end of last year. */
final class CarriedOver {

    static final String PUT_RIGHT =
            "Put right whichever year is wrong; if it changed, end the old episode and begin a new one.";

    private CarriedOver() {}

    static boolean wasOpen(Row last) {
        return !last.dated(DEC);
    }

    /** Of this year's first episode and last year's open last one; takes the beginning of a rule and ends it. */
    static Rule mayNotChange(RuleWords rule, Column column, String what, Indicator... distorts) {
        return rule.error("The " + what + " is not the one that the open episode had in last year's return.", PUT_RIGHT)
                .distorts(distorts)
                .carriedOver((first, last) -> wasOpen(last) && first.differs(column, last));
    }
}
