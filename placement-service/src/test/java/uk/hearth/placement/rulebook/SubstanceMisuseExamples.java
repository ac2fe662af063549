package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class SubstanceMisuseExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("158").flags(oc2("CHILD INTERVENTION_RECEIVED INTERVENTION_OFFERED", "*A 1 1", "*B 1 0")),
            rule("158").passes(oc2("CHILD INTERVENTION_RECEIVED INTERVENTION_OFFERED", "A 1 -", "B 0 1")),
            rule("159").flags(oc2("CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED", "*A 1 0 -")),
            rule("159")
                    .passes(oc2(
                            "CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
                            "A 1 0 0",
                            "B 1 - -",
                            "C 0 0 -")),
            rule("192").flags(oc2("CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED", "*A 1 -")),
            rule("192").passes(oc2("CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED", "A 1 0", "B 0 -")),
            rule("193")
                    .flags(oc2(
                            "CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
                            "*A 0 1 -",
                            "*B - - 0")),
            rule("193")
                    .passes(oc2(
                            "CHILD SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
                            "A 1 1 -",
                            "B 0 - -")));

    private SubstanceMisuseExamples() {}
}
