package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class CareLeaverCohortExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("134")
                    .flags(ad1("CHILD DATE_INT", "*A 01/05/2025", "B 01/05/2025"), oc3("CHILD ACCOM", "A B1", "B -")),
            rule("134").passes(ad1("CHILD DATE_INT", "A -", "B 01/05/2025"), oc3("CHILD ACCOM", "A B1", "C B1")),
            rule("215").flags(oc3("CHILD IN_TOUCH", "*A YES"), oc2("CHILD TEETH_CHECK", "*A 1")),
            // SDQ is none of the answers that count.
            rule("215")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A YES", "B -", "C YES"),
                            oc2("CHILD TEETH_CHECK SDQ_SCORE", "A - 12", "B 1 -", "D 1 -")),
            rule("1000")
                    .flags(
                            oc3("CHILD IN_TOUCH", "*A -", "*B YES"),
                            episodes("CHILD DECOM DEC REC", "A 01/05/2025 01/06/2025 E2", "B 01/05/2025 - -"),
                            lastYear(episodes("CHILD DECOM DEC REC", "B 01/05/2024 01/06/2024 E2"))),
            rule("1000")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A YES"),
                            episodes(
                                    "CHILD DECOM DEC REC", "A 01/05/2025 01/06/2025 E3", "B 01/05/2025 01/06/2025 E2")),
            rule("1002")
                    .flags(
                            oc3("CHILD IN_TOUCH", "*A YES"),
                            episodes("CHILD DECOM", "B 01/05/2025"),
                            lastYear(episodes("CHILD DECOM", "B 01/05/2024"))),
            rule("1002")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A YES", "B YES"),
                            episodes("CHILD DECOM", "B 01/05/2025"),
                            lastYear(episodes("CHILD DECOM", "A 01/05/2024"))),
            // Open at the end of last year; of two that began on one day the lower row counts.
            rule("1010")
                    .flags(
                            oc3("CHILD IN_TOUCH", "*A YES", "*B -"),
                            episodes("CHILD DECOM"),
                            lastYear(episodes(
                                    "CHILD DECOM DEC", "A 01/05/2024 -", "B 01/05/2024 01/06/2024", "B 01/05/2024 -"))),
            rule("1010")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A YES", "B YES", "C YES"),
                            episodes("CHILD DECOM", "A 01/05/2024"),
                            lastYear(episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2024 -",
                                    "B 01/05/2024 -",
                                    "B 01/05/2024 01/06/2024",
                                    "C 01/05/2024 31/03/2025"))));

    private CareLeaverCohortExamples() {}
}
