package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class MissingInCareExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("575")
                    .flags(
                            missing("CHILD MIS_START MIS_END", "*A 01/05/2025 -", "*B 10/06/2025 -"),
                            episodes("CHILD DECOM DEC", "A 01/05/2025 10/05/2025", "B 01/06/2025 10/06/2025")),
            rule("575")
                    .passes(
                            missing(
                                    "CHILD MIS_START MIS_END",
                                    "A 01/05/2025 02/05/2025",
                                    "B 11/06/2025 -",
                                    "C 02/05/2025 -"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 10/05/2025",
                                    "B 01/06/2025 10/06/2025",
                                    "C 01/05/2025 -")),
            // Open though care ended; back the day after care ended; back before it began.
            rule("577")
                    .flags(
                            missing(
                                    "CHILD MIS_START MIS_END",
                                    "*A 05/05/2025 -",
                                    "*B 05/05/2025 11/05/2025",
                                    "*C 01/04/2025 30/04/2025"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 10/05/2025",
                                    "B 01/05/2025 10/05/2025",
                                    "C 01/05/2025 -")),
            // Back as care ended; open in open care; in the second of two periods; a child that has no episode.
            rule("577")
                    .passes(
                            missing(
                                    "CHILD MIS_START MIS_END",
                                    "A 05/05/2025 10/05/2025",
                                    "B 05/05/2025 -",
                                    "C 06/06/2025 07/06/2025",
                                    "D 06/06/2025 -"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 10/05/2025",
                                    "B 01/05/2025 -",
                                    "C 01/05/2025 10/05/2025",
                                    "C 01/06/2025 10/06/2025")),
            rule("578")
                    .flags(
                            missing("CHILD MIS_START", "*A 11/05/2025", "*B 30/04/2025", "*C 20/05/2025"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 10/05/2025",
                                    "B 01/05/2025 -",
                                    "C 01/05/2025 10/05/2025",
                                    "C 01/06/2025 -")),
            rule("578")
                    .passes(
                            missing("CHILD MIS_START", "A 10/05/2025", "B 01/05/2025", "C 11/05/2025", "D 01/05/2025"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/05/2025 10/05/2025",
                                    "B 01/05/2025 -",
                                    "C 01/05/2025 10/05/2025",
                                    "C 10/05/2025 12/05/2025")),
            rule("580")
                    .flags(
                            missing("CHILD DOB MIS_END", "A 01/06/2007 01/06/2025", "B 01/06/2007 01/06/2025"),
                            episodes(
                                    "CHILD DECOM DEC REC",
                                    "*A 01/05/2025 01/06/2025 E5",
                                    "*B 01/05/2025 01/06/2025 -")),
            rule("580")
                    .passes(
                            missing("CHILD DOB MIS_END", "A 01/06/2007 01/06/2025", "B 01/06/2007 31/05/2025"),
                            episodes(
                                    "CHILD DECOM DEC REC",
                                    "A 01/05/2025 01/06/2025 E8",
                                    "A 01/04/2025 31/05/2025 E5",
                                    "B 01/05/2025 01/06/2025 E5")),
            rule("581")
                    .flags(
                            missing("CHILD MIS_START", "*A 30/04/2025", "*B 11/05/2025"),
                            episodes("CHILD DECOM DEC", "A 01/05/2025 -", "B 01/05/2025 10/05/2025")),
            rule("581")
                    .passes(
                            missing("CHILD MIS_START", "A 01/05/2025", "B 10/05/2025", "C 01/05/2025", "A -"),
                            episodes("CHILD DECOM DEC", "A 01/05/2025 -", "B 01/05/2025 10/05/2025")));

    private MissingInCareExamples() {}
}
