package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class PreviousPermanenceExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("630")
                    .flags(
                            episodes("CHILD DECOM RNE", "*A 01/04/2025 S", "*B 01/04/2025 S", "*C 01/04/2025 S"),
                            prevPerm("CHILD PREV_PERM LA_PERM DATE_PERM", "B - 202 01/01/2015", "C P1 202 -")),
            rule("630")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 31/03/2025 S",
                                    "B 01/04/2025 S",
                                    "C 01/04/2025 S",
                                    "D 01/04/2025 P"),
                            prevPerm("CHILD PREV_PERM LA_PERM DATE_PERM", "B Z1 - -", "C P1 202 ZZ/ZZ/ZZZZ")),
            rule("631").flags(prevPerm("CHILD PREV_PERM", "*A P5")),
            rule("631").passes(prevPerm("CHILD PREV_PERM", "A P4", "B Z1", "C -")),
            // Not a day; another form; not before care; the earliest day that it can be is not before care.
            rule("632")
                    .flags(
                            prevPerm(
                                    "CHILD DATE_PERM",
                                    "*A 31/02/2015",
                                    "*B 2015",
                                    "*C 01/05/2025",
                                    "*D ZZ/05/2025",
                                    "*E 30/02/ZZZZ"),
                            episodes(
                                    "CHILD DECOM",
                                    "*A 01/05/2025",
                                    "A 02/05/2025",
                                    "*B 01/05/2025",
                                    "*C 01/05/2025",
                                    "*D 01/05/2025",
                                    "*E 01/05/2025")),
            rule("632")
                    .passes(
                            prevPerm(
                                    "CHILD DATE_PERM",
                                    "A 30/04/2025",
                                    "B zz/zz/2025",
                                    "C ZZ/ZZ/ZZZZ",
                                    "D 29/02/ZZZZ",
                                    "E -",
                                    "F soon"),
                            episodes(
                                    "CHILD DECOM",
                                    "A 01/05/2025",
                                    "B 01/05/2025",
                                    "C 01/05/2025",
                                    "D 01/05/2025",
                                    "E 01/05/2025",
                                    "F -")),
            rule("633").flags(prevPerm("CHILD LA_PERM", "*A 299", "*B ENG")),
            rule("633").passes(prevPerm("CHILD LA_PERM", "A 202", "B WAL", "C 943", "D -")),
            rule("634")
                    .flags(
                            prevPerm("CHILD PREV_PERM", "*A Z1"),
                            episodes("CHILD DECOM", "*A 31/03/2016", "*A 01/05/2015")),
            rule("634")
                    .passes(
                            prevPerm("CHILD PREV_PERM", "A Z1", "B -", "C Z1"),
                            episodes("CHILD DECOM", "A 01/04/2016", "A 01/05/2015", "B 31/03/2016", "C -")),
            rule("635").flags(prevPerm("CHILD PREV_PERM LA_PERM DATE_PERM", "*A Z1 202 -", "*B - - 01/05/2015")),
            rule("635").passes(prevPerm("CHILD PREV_PERM LA_PERM DATE_PERM", "A P1 202 -", "B Z1 - -")));

    private PreviousPermanenceExamples() {}
}
