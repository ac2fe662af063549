package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class AdoptionDecisionInCareExamples {

    static final List<Example> EXAMPLES = List.of(
            // After the end of the year; after the end of care, which an earlier X1 is not.
            rule("117")
                    .flags(
                            episodes(
                                    "CHILD DECOM DEC REC",
                                    "*A 01/05/2025 - -",
                                    "B 01/05/2025 10/05/2025 X1",
                                    "*B 10/05/2025 20/05/2025 E4A",
                                    "C 01/05/2025 20/05/2025 E4A",
                                    "*C 01/06/2025 - -"),
                            placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED",
                                    "*A 01/04/2026 -",
                                    "*A - 01/04/2026",
                                    "A 31/03/2026 31/03/2026",
                                    "*B 21/05/2025 -",
                                    "*B 20/05/2025 21/05/2025",
                                    "B 20/05/2025 20/05/2025",
                                    "C 21/05/2025 -",
                                    "*C 01/05/2026 -")),
            rule("117")
                    .passes(
                            episodes(
                                    "CHILD DECOM DEC REC",
                                    "A 01/05/2025 31/03/2026 E12",
                                    "B 01/05/2025 10/05/2025 X1",
                                    "C - 10/05/2025 E4A"),
                            placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED",
                                    "A 31/03/2026 31/03/2026",
                                    "B 11/05/2025 -",
                                    "C 01/04/2026 -",
                                    "D 01/04/2026 -")),
            // Before the year; before care, in which short breaks do not count.
            rule("118")
                    .flags(
                            episodes(
                                    "CHILD DECOM LS",
                                    "*A 01/05/2024 C2",
                                    "A 01/05/2025 E1",
                                    "B 01/04/2025 V3",
                                    "*B 01/05/2025 -"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED",
                                    "*A 31/03/2025",
                                    "A 01/04/2025",
                                    "*B 30/04/2025",
                                    "B 01/05/2025")),
            rule("118")
                    .passes(
                            episodes("CHILD DECOM LS", "A 01/05/2025 C2", "B 01/05/2025 V4", "C - C2"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED",
                                    "A 01/05/2025",
                                    "A -",
                                    "A X",
                                    "B 30/04/2025",
                                    "C 31/03/2025",
                                    "D 31/03/2025")),
            rule("553")
                    .flags(
                            episodes(
                                    "CHILD LS DEC",
                                    "*A E1 01/05/2025",
                                    "A C2 -",
                                    "*A E1 -",
                                    "B E1 -",
                                    "B E1 01/05/2025"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "*B 01/05/2025 -",
                                    "*B - RD1",
                                    "B - -")),
            rule("553")
                    .passes(
                            episodes("CHILD LS DEC", "A C2 -", "B E1 01/05/2025", "C E1 -", "- E1 01/05/2025"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "B 01/05/2025 RD1",
                                    "C - -",
                                    "A 01/05/2025 RD1")),
            rule("554")
                    .flags(
                            episodes("CHILD DECOM LS", "A 01/04/2025 C2", "A 01/06/2025 E1", "*A 01/05/2025 E1"),
                            placedAdoption("CHILD DATE_PLACED", "*A 02/05/2025", "A 01/05/2025")),
            rule("554")
                    .passes(
                            episodes("CHILD DECOM LS", "A 01/05/2025 E1", "B 01/05/2025 C2", "C - E1"),
                            placedAdoption("CHILD DATE_PLACED", "A 01/05/2025", "A -", "B 02/05/2025", "C 02/05/2025")),
            rule("557")
                    .flags(
                            episodes(
                                    "CHILD PLACE LS REC",
                                    "*A A3 C2 E4A",
                                    "*B A6 E1 E45",
                                    "*C U4 E1 E4B",
                                    "C U4 C2 E4B",
                                    "*D A4 C2 X"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "*B 01/05/2025 -",
                                    "B 01/05/2025 RD1",
                                    "*C - RD1",
                                    "*D - -")),
            rule("557")
                    .passes(
                            episodes(
                                    "CHILD PLACE LS REC",
                                    "A A3 C2 X1",
                                    "B A6 E1 E12",
                                    "C A5 E1 E11",
                                    "D U4 E1 -",
                                    "E U4 C2 E4A",
                                    "F A4 C2 E4A"),
                            placedAdoption(
                                    "CHILD DATE_PLACED_CEASED REASON_PLACED_CEASED", "E - -", "F 01/05/2025 RD1")),
            // The earliest start of the file, not the first episode.
            rule("1003")
                    .flags(
                            episodes("CHILD DECOM RNE", "A 01/06/2025 S", "*A 01/05/2025 S", "A 01/04/2025 P"),
                            placedAdoption("CHILD DATE_PLACED", "*A 30/04/2025", "A 01/05/2025", "A 31/05/2025")),
            // Of two that began on the same day the one higher in the file.
            rule("1003")
                    .flags(
                            episodes("CHILD DECOM RNE", "*A 01/05/2025 S", "A 01/05/2025 S"),
                            placedAdoption("CHILD DATE_PLACED", "*A 30/04/2025")),
            rule("1003")
                    .passes(
                            episodes("CHILD DECOM RNE", "A 01/05/2025 S", "B 01/05/2025 P", "C - S"),
                            placedAdoption(
                                    "CHILD DATE_PLACED", "A 01/05/2025", "A -", "B 30/04/2025", "C 30/04/2025")));

    private AdoptionDecisionInCareExamples() {}
}
