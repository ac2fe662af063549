package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class MotherInCareExamples {

    static final List<Example> EXAMPLES = List.of(
            // Neither 0 nor 1; a boy; a girl looked after in the year without an answer; a care leaver with one.
            rule("165")
                    .flags(
                            header("CHILD SEX MOTHER", "*A F 2", "*B M 0", "*C F -", "*D F 0"),
                            oc3("CHILD IN_TOUCH", "*B -", "*D YES"),
                            episodes(
                                    "CHILD DECOM DEC LS",
                                    "A 01/05/2025 - C2",
                                    "B 01/05/2025 - C2",
                                    "C 01/05/2024 01/04/2025 C2",
                                    "D 01/05/2024 31/03/2025 C2")),
            // Answered; a boy without; a girl whose care ended before the year; short breaks only; no episode.
            rule("165")
                    .passes(
                            header("CHILD SEX MOTHER", "A F 0", "B M -", "C F -", "D F -", "E F 2"),
                            oc3("CHILD IN_TOUCH", "A YES"),
                            episodes(
                                    "CHILD DECOM DEC LS",
                                    "A 01/05/2025 - C2",
                                    "B 01/05/2025 - C2",
                                    "C 01/05/2024 31/03/2025 C2",
                                    "D 01/05/2025 - V3")),
            rule("393").flags(header("CHILD SEX MOTHER", "*A F -"), episodes("CHILD LS", "A V3", "A -")),
            rule("393")
                    .passes(
                            header("CHILD SEX MOTHER", "A F 0", "B M -", "C F -", "D F -"),
                            episodes("CHILD LS", "A C2", "B C2", "C V4")),
            rule("607")
                    .flags(header("CHILD SEX MOTHER", "*A F -"), episodes("CHILD DEC REC LS", "*A 01/04/2025 E4A C2")),
            rule("607")
                    .passes(
                            header("CHILD SEX MOTHER", "A F 0", "B F -", "C F -", "D F -", "E M -"),
                            episodes(
                                    "CHILD DEC REC LS",
                                    "A 01/04/2025 E4A C2",
                                    "B 01/04/2025 X1 C2",
                                    "C 31/03/2025 E4A C2",
                                    "D 01/04/2025 E4A V3",
                                    "E 01/04/2025 E4A C2")),
            // After the year; after care ended, of two that ended that day the higher.
            rule("625")
                    .flags(
                            header("CHILD MC_DOB", "*A 01/04/2026", "*B 02/06/2025"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 -",
                                    "B 01/04/2025 01/05/2025",
                                    "*B 01/05/2025 01/06/2025",
                                    "B 01/05/2025 01/06/2025")),
            // Born as care ended; care is open; no episode.
            rule("625")
                    .passes(
                            header("CHILD MC_DOB", "A 01/06/2025", "B 02/06/2025", "C 02/06/2026"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 01/06/2025",
                                    "B 01/05/2025 01/06/2025",
                                    "B 01/09/2025 -")),
            rule("628").flags(header("CHILD MOTHER", "*A 0"), oc3("CHILD IN_TOUCH", "A YES"), episodes("CHILD", "B")),
            rule("628")
                    .passes(
                            header("CHILD MOTHER", "A -", "B 0", "C 0"),
                            oc3("CHILD IN_TOUCH", "A YES", "B YES", "C -"),
                            episodes("CHILD", "B")));

    private MotherInCareExamples() {}
}
