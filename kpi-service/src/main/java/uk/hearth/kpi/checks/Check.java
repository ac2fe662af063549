package uk.hearth.kpi.checks;

import java.util.List;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;

/** Looks for what one kind of rule is about. A fixed number of questions to the database, however many figures. */
interface Check {

    RuleKind kind();

    /** Everything that the rule finds; the same for the same figures, rule and day. */
    List<Found> find(RuleView rule, Scope scope);
}
