package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class MissingRowExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("1004").flags(missing("CHILD MIS_START", "*A -", "*B 31/06/2025")),
            rule("1004").passes(missing("CHILD MIS_START", "A 30/06/2025")),
            rule("1005").flags(missing("CHILD MIS_END", "*A 31/06/2025", "*B soon")),
            rule("1005").passes(missing("CHILD MIS_END", "A 30/06/2025", "B -")),
            rule("564").flags(missing("CHILD MISSING MIS_START", "*A M -", "*B A -")),
            rule("564")
                    .passes(missing("CHILD MISSING MIS_START", "A M 01/05/2025", "B M 31/06/2025", "C X -", "D - -")),
            rule("565").flags(missing("CHILD MISSING MIS_START", "*A - 01/05/2025")),
            rule("565").passes(missing("CHILD MISSING MIS_START", "A M 01/05/2025", "B - -")),
            rule("566").flags(missing("CHILD MISSING MIS_END", "*A - 01/05/2025")),
            rule("566").passes(missing("CHILD MISSING MIS_END", "A M 01/05/2025", "B - -")),
            rule("567").flags(missing("CHILD MIS_START MIS_END", "*A 02/05/2025 01/05/2025")),
            rule("567").passes(missing("CHILD MIS_START MIS_END", "A 01/05/2025 01/05/2025", "B 02/05/2025 -")),
            rule("570").flags(missing("CHILD MIS_START", "*A 01/04/2026")),
            rule("570").passes(missing("CHILD MIS_START", "A 31/03/2026", "B -")),
            rule("571").flags(missing("CHILD MIS_END", "*A 31/03/2025", "*B 01/04/2026")),
            rule("571").passes(missing("CHILD MIS_END", "A 01/04/2025", "B 31/03/2026", "C -")),
            // Begins the day before the other ended; the other never ended, and stands by its first day.
            rule("574")
                    .flags(missing(
                            "CHILD MIS_START MIS_END",
                            "*A 04/05/2025 06/05/2025",
                            "A 01/05/2025 05/05/2025",
                            "B 01/05/2025 -",
                            "*B 04/05/2025 06/05/2025")),
            rule("574")
                    .passes(missing(
                            "CHILD MIS_START MIS_END",
                            "A 05/05/2025 06/05/2025",
                            "A 01/05/2025 05/05/2025",
                            "B 01/05/2025 03/05/2025",
                            "B 04/05/2025 -",
                            "C 02/05/2025 06/05/2025")),
            // Another first day; a first row without a day; nobody this year.
            rule("576")
                    .flags(
                            missing("CHILD MIS_START", "A 03/05/2025", "*A 02/05/2025", "*B -"),
                            lastYear(missing(
                                    "CHILD MIS_START MIS_END",
                                    "A 30/03/2025 -",
                                    "B 30/03/2025 -",
                                    "*C 30/03/2025 -",
                                    "C 01/03/2025 02/03/2025"))),
            rule("576")
                    .passes(
                            missing("CHILD MIS_START", "A 03/05/2025", "A 30/03/2025", "B 02/05/2025"),
                            lastYear(missing(
                                    "CHILD MIS_START MIS_END", "A 30/03/2025 -", "B 30/03/2025 31/03/2025", "C - -"))),
            rule("586").flags(missing("CHILD DOB MIS_START", "*A 02/05/2025 01/05/2025", "*B 02/05/2025 02/05/2025")),
            rule("586").passes(missing("CHILD DOB MIS_START", "A 01/05/2025 02/05/2025", "B - 01/05/2025")));

    private MissingRowExamples() {}
}
