package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class AdoptedChildExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("525")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED_CEASED", "*A 01/05/2025", "*B X"),
                            ad1("CHILD DATE_INT LS_ADOPTR", "*A 01/05/2025 -", "*B - L0")),
            rule("525")
                    .passes(
                            placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2025 - RD1",
                                    "B - 01/05/2025 -"),
                            ad1("CHILD DOB DATE_INT", "A - 01/05/2025", "B 01/01/2024 -", "C - 01/05/2025")),
            rule("558")
                    .flags(
                            episodes("CHILD REC", "*A E11", "A X1", "*B E12"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED",
                                    "A 01/05/2024",
                                    "A X",
                                    "B 01/05/2024",
                                    "B 01/05/2025",
                                    "B 02/05/2025")),
            // One row; one of two still stands; not adopted.
            rule("558")
                    .passes(
                            episodes("CHILD REC", "A E11", "B E12", "C E4A", "D E11"),
                            placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED",
                                    "A - 01/05/2025",
                                    "B - 01/05/2025",
                                    "B 01/06/2025 -",
                                    "C - 01/05/2024",
                                    "C - 01/05/2025")),
            // A row with a blank; no row; the first and the last day of the year.
            rule("601")
                    .flags(
                            episodes("CHILD DEC REC", "*A 01/04/2025 E11", "A 01/04/2025 X1", "*B 31/03/2026 E12"),
                            ad1(
                                    "CHILD DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
                                    "*A 01/04/2024 01/05/2024 0 2 MF -")),
            rule("601")
                    .passes(
                            episodes(
                                    "CHILD DEC REC",
                                    "A 01/05/2025 E11",
                                    "B 31/03/2025 E12",
                                    "C 01/04/2026 E12",
                                    "D 01/05/2025 E4A",
                                    "E X E11"),
                            ad1(
                                    "CHILD DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
                                    "A X 01/05/2024 0 2 MF L11",
                                    "B 01/04/2024 - - - - -",
                                    "D 01/04/2024 - - - - -")),
            // Never in the episodes; not adopted; adopted before the year or after it.
            rule("602")
                    .flags(
                            episodes("CHILD DEC REC", "B 01/05/2025 E4A", "C 31/03/2025 E11", "D 01/04/2026 E12"),
                            ad1("CHILD FOSTER_CARE", "*A 0", "*B 1", "*C X", "*D 0")),
            rule("602")
                    .passes(
                            episodes("CHILD DEC REC", "A 01/04/2025 E11", "B 31/03/2026 E12", "B 01/05/2025 X1"),
                            ad1("CHILD DOB FOSTER_CARE", "A - 0", "B - 1", "C 01/01/2024 -", "- - 1")));

    private AdoptedChildExamples() {}
}
