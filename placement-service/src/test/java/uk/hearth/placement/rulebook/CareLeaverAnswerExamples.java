package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class CareLeaverAnswerExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("131").flags(oc3("CHILD IN_TOUCH", "*A MAYBE", "*B -", "C YES")),
            rule("131").passes(oc3("CHILD IN_TOUCH", "A RHOM", "B NREQ")),
            rule("132").flags(oc3("CHILD ACTIV", "*A F3", "*B -", "C F4")),
            rule("132").passes(oc3("CHILD ACTIV", "A 0", "B G6")),
            rule("133").flags(oc3("CHILD ACCOM", "*A S1", "*B X1", "*C -", "D S2")),
            rule("133").passes(oc3("CHILD ACCOM", "A X2", "B 0")),
            rule("153").flags(oc3("CHILD IN_TOUCH ACTIV ACCOM", "*A YES F1 -", "*B - - B1")),
            rule("153").passes(oc3("CHILD IN_TOUCH ACTIV ACCOM", "A YES F1 B1", "B - - -")),
            rule("344").flags(oc3("CHILD IN_TOUCH ACTIV ACCOM", "*A DIED 0 B1", "*B RHOM F1 0", "*C DIED - 0")),
            rule("344").passes(oc3("CHILD IN_TOUCH ACTIV ACCOM", "A DIED 0 0", "B NO F1 B1")),
            rule("345").flags(oc3("CHILD IN_TOUCH ACTIV ACCOM", "*A YES 0 B1", "*B YES F1 0")),
            rule("345").passes(oc3("CHILD IN_TOUCH ACTIV ACCOM", "A YES F1 B1", "B NO 0 0")),
            rule("347").flags(oc3("CHILD ACCOM DOB", "*A T1 02/04/2007", "*B T2 02/04/2007")),
            rule("347").passes(oc3("CHILD ACCOM DOB", "A T1 01/04/2007", "B U1 02/04/2007")),
            rule("348")
                    .flags(
                            oc3("CHILD IN_TOUCH", "*A YES", "*B -"),
                            lastYear(oc3("CHILD IN_TOUCH", "A DIED", "B DIED"))),
            rule("348")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A DIED", "B YES", "C YES"),
                            lastYear(oc3("CHILD IN_TOUCH", "A DIED", "B NO"))),
            rule("391").flags(oc3("CHILD DOB IN_TOUCH ACTIV ACCOM", "*A 01/04/2009 YES - -")),
            rule("391").passes(oc3("CHILD DOB IN_TOUCH ACTIV ACCOM", "A 31/03/2009 YES F1 B1", "B 01/04/2009 - - -")),
            rule("3001")
                    .flags(oc3("CHILD ACCOM", "*A Z1", "*B Z2"), header("CHILD DOB", "A 01/04/2008", "B 31/03/2009")),
            rule("3001")
                    .passes(
                            oc3("CHILD ACCOM", "A Z1", "B Z2", "C B1"),
                            header("CHILD DOB", "A 31/03/2008", "B 01/04/2009", "C 01/06/2008")));

    private CareLeaverAnswerExamples() {}
}
