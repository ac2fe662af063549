package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.rules.Indicator.H7;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Rule;

/** Whether help for a substance misuse problem is recorded where there is one, and only there. */
final class SubstanceMisuseRules {

    private static final Codes NO = codes("0");

    static final List<Rule> RULES = List.of(
            rule("158")
                    .flags(OC2, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .error(
                            "The child received an intervention, and there is also an answer on whether one was offered.",
                            "Leave INTERVENTION_OFFERED blank when one was received.")
                    .distorts(H7)
                    .rows(OC2, row -> row.in(INTERVENTION_RECEIVED, CodeSets.YES) && row.given(INTERVENTION_OFFERED)),
            rule("159")
                    .flags(OC2, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .error(
                            "The child has a substance misuse problem and received no intervention, but it is not said"
                                    + " whether one was offered.",
                            "Give INTERVENTION_OFFERED.")
                    .distorts(H7)
                    .rows(
                            OC2,
                            row -> row.in(SUBSTANCE_MISUSE, CodeSets.YES)
                                    && row.in(INTERVENTION_RECEIVED, NO)
                                    && row.blank(INTERVENTION_OFFERED)),
            rule("192")
                    .flags(OC2, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED)
                    .error(
                            "The child has a substance misuse problem, but it is not said whether an intervention was"
                                    + " received.",
                            "Give INTERVENTION_RECEIVED.")
                    .distorts(H7)
                    .rows(OC2, row -> row.in(SUBSTANCE_MISUSE, CodeSets.YES) && row.blank(INTERVENTION_RECEIVED)),
            rule("193")
                    .flags(OC2, SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .error(
                            "There is an answer on interventions, but no substance misuse problem.",
                            "Leave the interventions blank, or put right SUBSTANCE_MISUSE.")
                    .distorts(H7)
                    .rows(
                            OC2,
                            row -> (row.blank(SUBSTANCE_MISUSE) || row.in(SUBSTANCE_MISUSE, NO))
                                    && row.anyGiven(INTERVENTION_RECEIVED, INTERVENTION_OFFERED)));

    private SubstanceMisuseRules() {}
}
