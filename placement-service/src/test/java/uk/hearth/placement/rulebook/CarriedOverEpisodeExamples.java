package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class CarriedOverEpisodeExamples {

    static final List<Example> EXAMPLES = List.of(
            // The first one of this year is held against every row that was open, whichever it is.
            rule("502")
                    .flags(
                            episodes(
                                    "CHILD DECOM",
                                    "A 01/06/2025",
                                    "*A 02/05/2024",
                                    "*B 01/05/2024",
                                    "*C 01/05/2024",
                                    "*D 01/05/2024"),
                            lastYear(episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2024 -",
                                    "B 01/04/2023 -",
                                    "B 01/05/2024 -",
                                    "C 31/09/2024 -",
                                    "D - -"))),
            rule("502")
                    .passes(
                            episodes(
                                    "CHILD DECOM",
                                    "A 01/05/2024",
                                    "A 01/06/2025",
                                    "B 01/06/2025",
                                    "C -",
                                    "D 01/06/2025"),
                            lastYear(episodes(
                                    "CHILD DECOM DEC",
                                    "A 1/5/2024 -",
                                    "A 01/04/2023 01/05/2024",
                                    "B 01/05/2024 31/09/2024",
                                    "C 01/05/2024 -",
                                    "E 01/05/2024 -"))),
            rule("562")
                    .flags(
                            episodes(
                                    "CHILD DECOM",
                                    "*A 31/03/2025",
                                    "A 01/04/2025",
                                    "*B 01/05/2024",
                                    "*C 01/05/2024",
                                    "*D 01/04/2023"),
                            lastYear(episodes(
                                    "CHILD DECOM DEC", "B 02/05/2024 -", "C - -", "D 01/05/2024 -", "D 01/04/2023 -"))),
            // Whether it was open does not matter.
            rule("562")
                    .passes(
                            episodes("CHILD DECOM", "A 01/05/2024", "A 01/06/2024", "B 01/04/2025", "C -"),
                            lastYear(episodes("CHILD DECOM DEC", "A 01/05/2024 31/03/2025", "A 01/04/2023 -"))),
            rule("NoE")
                    .flags(
                            episodes("CHILD DECOM", "*A 31/03/2025", "*A 01/05/2024", "A 01/04/2025"),
                            lastYear(episodes("CHILD DECOM", "B 01/05/2024"))),
            rule("NoE")
                    .passes(
                            episodes("CHILD DECOM", "A 01/04/2025", "B 31/03/2025", "C -", "- 31/03/2025"),
                            lastYear(episodes("CHILD DECOM", "B -"))));

    private CarriedOverEpisodeExamples() {}
}
