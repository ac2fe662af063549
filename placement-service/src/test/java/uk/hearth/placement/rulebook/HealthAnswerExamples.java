package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class HealthAnswerExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("181").flags(oc2("CHILD CONVICTED TEETH_CHECK IMMUNISATIONS", "*A 1 *2 1", "*B *Y 1 *3", "C 0 1 -")),
            rule("181").passes(oc2("CHILD CONVICTED TEETH_CHECK SDQ_SCORE", "A 1 - 22", "B 0 1 -")),
            rule("182")
                    .flags(oc2(
                            "CHILD IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED",
                            "*A 1 1 1 - 0",
                            "*B - - - - 1")),
            // All four given; nothing but those four given.
            rule("182")
                    .passes(oc2(
                            "CHILD IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE CONVICTED SDQ_SCORE",
                            "A 1 1 1 0 0 -",
                            "B 1 - - - - 12")),
            rule("544")
                    .flags(oc2(
                            "CHILD CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
                            "*A 1 1 1 - 0")),
            rule("544")
                    .passes(oc2(
                            "CHILD CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
                            "A 0 1 1 - 0",
                            "B 1 1 1 0 0")),
            rule("547")
                    .flags(oc2(
                            "CHILD HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
                            "*A 1 - 1 1 0")),
            rule("547")
                    .passes(oc2(
                            "CHILD HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
                            "A 0 - 1 1 0",
                            "B 1 0 1 1 0")));

    private HealthAnswerExamples() {}
}
