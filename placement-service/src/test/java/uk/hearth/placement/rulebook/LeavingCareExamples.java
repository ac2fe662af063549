package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class LeavingCareExamples {

    static final List<Example> EXAMPLES = List.of(
            // After an adoption of this year, of last year; a second adoption.
            rule("199")
                    .flags(
                            episodes("CHILD DECOM REC", "A 01/05/2025 E11", "*A 01/06/2025 -", "*B 01/05/2025 E12"),
                            lastYear(episodes("CHILD DECOM REC", "B 01/05/2024 E12"))),
            // The same episode in both years' files: this year's stands first, and last year's is not marked.
            rule("199")
                    .passes(
                            episodes(
                                    "CHILD DECOM REC",
                                    "A 01/05/2025 E4A",
                                    "A 01/06/2025 E11",
                                    "B 01/05/2024 E12",
                                    "A - -"),
                            lastYear(episodes("CHILD DECOM REC", "B 01/05/2024 E12"))),
            rule("386").flags(header("CHILD DOB", "A 01/05/2007"), episodes("CHILD DEC REC", "*A 01/05/2025 E11")),
            rule("386")
                    .passes(
                            header("CHILD DOB", "A 02/05/2007", "B 01/05/2007"),
                            episodes("CHILD DEC REC", "A 01/05/2025 E12", "B 01/05/2025 E8")),
            rule("387").flags(header("CHILD DOB", "A 02/05/2011"), episodes("CHILD DEC REC", "*A 01/05/2025 E5")),
            rule("387")
                    .passes(
                            header("CHILD DOB", "A 01/05/2011", "B 02/05/2011", "C -"),
                            episodes("CHILD DEC REC", "A 01/05/2025 E5", "B 01/05/2025 E4A", "C 01/05/2025 E5")),
            rule("389").flags(header("CHILD DOB", "A 02/05/2009"), episodes("CHILD DEC REC", "*A 01/05/2025 E7")),
            rule("389")
                    .passes(
                            header("CHILD DOB", "A 01/05/2009", "B 02/05/2009", "C -"),
                            episodes("CHILD DEC REC", "A 01/05/2025 E7", "B 01/05/2025 E4A", "C 01/05/2025 E7")),
            rule("460").flags(header("CHILD DOB", "A 02/05/2007"), episodes("CHILD DEC REC", "*A 01/05/2025 E17")),
            rule("460")
                    .passes(
                            header("CHILD DOB", "A 01/05/2007", "B 02/05/2007", "C -"),
                            episodes("CHILD DEC REC", "A 01/05/2025 E17", "B 01/05/2025 E4A", "C 01/05/2025 E17")),
            rule("390").flags(episodes("CHILD PLACE REC", "*A U5 E11", "*B - E12")),
            rule("390").passes(episodes("CHILD PLACE REC", "A A3 E11", "B U5 E4A")),
            rule("407").flags(header("CHILD DOB", "*A 01/05/2007"), episodes("CHILD DEC REC", "*A 01/05/2025 E48")),
            rule("407")
                    .passes(
                            header("CHILD DOB", "A 02/05/2007", "B 01/05/2007"),
                            episodes("CHILD DEC REC", "A 01/05/2025 E45", "B 01/05/2025 E41")),
            rule("516").flags(episodes("CHILD REC PLACE", "*A E45 K2", "*B E46 -")),
            rule("516").passes(episodes("CHILD REC PLACE", "A E45 U1", "B E47 K2")));

    private LeavingCareExamples() {}
}
