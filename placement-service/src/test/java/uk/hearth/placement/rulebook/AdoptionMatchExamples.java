package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class AdoptionMatchExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("331")
                    .flags(
                            episodes("CHILD DECOM REC", "*A 01/05/2025 E11", "A 01/04/2025 X1", "*B 01/05/2025 E12"),
                            ad1("CHILD DATE_MATCH", "*A 02/05/2025", "*B 01/06/2025")),
            rule("331")
                    .passes(
                            episodes(
                                    "CHILD DECOM REC",
                                    "A 01/05/2025 E11",
                                    "B 01/05/2025 X1",
                                    "C 01/05/2025 E12",
                                    "D - E11"),
                            ad1("CHILD DATE_MATCH", "A 01/05/2025", "B 02/05/2025", "C -", "D 02/05/2025")),
            rule("333")
                    .flags(ad1(
                            "CHILD DATE_INT DATE_MATCH",
                            "*A 02/05/2025 01/05/2025",
                            "*B - 01/05/2025",
                            "*C 31/09/2024 01/05/2025")),
            rule("333")
                    .passes(ad1(
                            "CHILD DATE_INT DATE_MATCH",
                            "A 01/05/2025 01/05/2025",
                            "B 02/05/2025 -",
                            "C - X",
                            "D - -")),
            // The latest start, not the latest episode.
            rule("334")
                    .flags(
                            episodes("CHILD DECOM RNE", "A 01/04/2025 S", "A 01/07/2025 P", "*A 01/06/2025 S"),
                            ad1("CHILD DATE_INT", "*A 31/05/2025")),
            rule("334")
                    .passes(
                            episodes("CHILD DECOM RNE", "A 01/06/2025 S", "B 01/06/2025 P", "C 01/06/2025 S", "D - S"),
                            ad1("CHILD DATE_INT", "A 01/06/2025", "B 31/05/2025", "C -", "D 31/05/2025")),
            rule("335")
                    .flags(
                            episodes(
                                    "CHILD PLACE REC",
                                    "*A A3 E11",
                                    "A A3 X1",
                                    "*B A6 E12",
                                    "*C A5 E1",
                                    "*D A1 E1",
                                    "*E A2 E1"),
                            ad1("CHILD FOSTER_CARE", "*A 0", "*B 1", "*C 0", "*D 1", "*E 0")),
            rule("335")
                    .passes(
                            episodes(
                                    "CHILD PLACE REC",
                                    "A A3 E11",
                                    "B A6 E12",
                                    "C A5 X1",
                                    "D A4 E11",
                                    "E U4 E12",
                                    "F - E12"),
                            ad1("CHILD FOSTER_CARE", "A 1", "B 0", "C 0", "D -", "E 1", "F 0")),
            rule("521")
                    .flags(
                            episodes(
                                    "CHILD DECOM PLACE",
                                    "*A 01/05/2025 A3",
                                    "A 02/05/2025 A5",
                                    "A 01/04/2025 U4",
                                    "*B 01/05/2025 A6"),
                            ad1("CHILD DATE_INT", "*A 02/05/2025", "*B 01/06/2025")),
            rule("521")
                    .passes(
                            episodes("CHILD DECOM PLACE", "A 01/05/2025 A4", "B 01/05/2025 U4", "C - A3"),
                            ad1("CHILD DATE_INT", "A 01/05/2025", "A -", "B 02/05/2025", "C 02/05/2025")),
            rule("523")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED", "*A 02/05/2025", "A 01/05/2025", "*B 30/04/2025"),
                            ad1("CHILD DATE_INT", "*A 01/05/2025", "*B 01/05/2025")),
            rule("523")
                    .passes(
                            placedAdoption(
                                    "CHILD DATE_PLACED",
                                    "A 1/5/2025",
                                    "B -",
                                    "C 02/05/2025",
                                    "D 02/05/2025",
                                    "E 02/05/2025"),
                            ad1("CHILD DATE_INT", "A 01/05/2025", "B 01/05/2025", "C -", "D X")),
            rule("582")
                    .flags(
                            episodes("CHILD DEC REC", "*A 01/05/2025 E11", "A 01/05/2025 X1", "*B 01/05/2025 E12"),
                            ad1("CHILD DATE_MATCH", "A 01/05/2025", "B 1/5/2025")),
            rule("582")
                    .passes(
                            episodes("CHILD DEC REC", "A 01/05/2025 E11", "B 01/05/2025 X1", "C - E12", "D X E12"),
                            ad1("CHILD DATE_MATCH", "A 30/04/2025", "A 02/05/2025", "B 01/05/2025", "C -", "D X")));

    private AdoptionMatchExamples() {}
}
