package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class PlacementUrnExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("214")
                    .flags(episodes(
                            "CHILD LS PL_POST URN", "*A V3 OW11AA -", "*B V4 - XXXXXXX", "C C2 OW11AA 1000001")),
            rule("214")
                    .passes(episodes("CHILD LS PL_POST URN", "A V3 - -", "B V2 OW11AA 1000001", "C - OW11AA 1000001")),
            // Where the placement is, is England or not known; still open, or ended in the year.
            rule("218")
                    .flags(episodes(
                            "CHILD PLACE PL_POST DEC",
                            "*A U4 OU11AA -",
                            "*B K2 OW11AA 01/04/2025",
                            "*C - - -",
                            "*D K3 ZZ99ZZ 31/03/2026",
                            "*E Z1 OU11AA -",
                            "*F H5 OU11AA -")),
            rule("218")
                    .passes(episodes(
                            "CHILD PLACE PL_POST DEC URN",
                            "A U4 OU11AA - XXXXXXX",
                            "B U4 SC11AA - -",
                            "C U4 WA11AA - -",
                            "D U4 NI11AA - -",
                            "E U4 OU11AA 31/03/2025 -",
                            "F U4 OU11AA 31/09/2025 -",
                            "G P1 OU11AA - -",
                            "H R5 OU11AA - -",
                            "I T4 OU11AA - -",
                            "J Z11 OU11AA - -",
                            "K Z14 OU11AA - -")),
            rule("218")
                    .in(2025)
                    .flags(episodes("CHILD PLACE PL_POST", "*A H5 OU11AA", "*B P2 OU11AA", "*C Z11 OU11AA")),
            rule("218").in(2025).passes(episodes("CHILD PLACE PL_POST", "A Z1 OU11AA", "B P1 OU11AA")),
            rule("218").in(2024).flags(episodes("CHILD PLACE PL_POST", "*A K2 OU11AA", "*B Z11 OU11AA")),
            rule("218").in(2024).passes(episodes("CHILD PLACE PL_POST", "A H5 OU11AA", "B P2 OU11AA", "C Z1 OU11AA")),
            rule("222")
                    .flags(episodes(
                            "CHILD PLACE URN",
                            "*A P1 1000001",
                            "*B R1 X",
                            "*C T4 1000001",
                            "*D Z12 1000001",
                            "*E R5 XXXXXX")),
            rule("222")
                    .passes(episodes(
                            "CHILD PLACE URN",
                            "A P1 xxxxxxx",
                            "B P1 -",
                            "C K2 1000001",
                            "D - 1000001",
                            "E Z1 1000001",
                            "F R3 1000001")),
            rule("222").in(2025).flags(episodes("CHILD PLACE URN", "*A Z1 1000001", "B P2 1000001", "C H5 1000001")),
            rule("222").in(2025).passes(episodes("CHILD PLACE URN", "A Z11 1000001", "B H5 1000001")),
            rule("222").in(2024).flags(episodes("CHILD PLACE URN", "*A Z1 1000001", "*B P2 1000001", "*C H5 1000001")),
            rule("222").in(2024).passes(episodes("CHILD PLACE URN", "A Z11 1000001", "B H5 -")),
            rule("378").flags(episodes("CHILD PLACE LS", "*A P1 V2", "B P1 C2")),
            rule("378").passes(episodes("CHILD PLACE LS", "A P1 V3", "B P3 V2", "C P1 -", "D - V2")));

    private PlacementUrnExamples() {}
}
