package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class TemporaryPlacementExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("226")
                    .flags(episodes(
                            "CHILD DECOM PLACE REASON_PLACE_CHANGE",
                            "*A 01/05/2025 T0 OTHER",
                            "B 01/05/2025 U6 CARPL",
                            "*B 02/05/2025 T3 -")),
            rule("226")
                    .passes(episodes(
                            "CHILD DECOM PLACE REASON_PLACE_CHANGE",
                            "A 01/05/2025 U6 -",
                            "A 02/05/2025 T3 -",
                            "A 03/05/2025 U6 CARPL")),
            rule("375").flags(episodes("CHILD PLACE DECOM DEC", "*A T1 01/05/2025 13/06/2025")),
            rule("375")
                    .passes(episodes(
                            "CHILD PLACE DECOM DEC",
                            "A T1 01/05/2025 12/06/2025",
                            "B T1 01/05/2025 -",
                            "C T2 01/05/2025 13/06/2025")),
            rule("376").flags(episodes("CHILD PLACE DECOM DEC", "*A T3 01/05/2025 23/05/2025")),
            rule("376")
                    .passes(episodes(
                            "CHILD PLACE DECOM DEC",
                            "A T3 01/05/2025 22/05/2025",
                            "B T3 01/05/2025 -",
                            "C T2 01/05/2025 23/05/2025")),
            rule("379").flags(episodes("CHILD PLACE DECOM DEC", "*A T4 01/05/2025 09/05/2025")),
            rule("379")
                    .passes(episodes(
                            "CHILD PLACE DECOM DEC",
                            "A T4 01/05/2025 08/05/2025",
                            "B T4 01/05/2025 -",
                            "C T2 01/05/2025 09/05/2025")),
            rule("377").flags(episodes("CHILD PLACE", "*A T3", "*A T3", "A U6", "*A T3")),
            rule("377").passes(episodes("CHILD PLACE", "A T3", "A T3", "A T4", "B T3")),
            rule("380").flags(episodes("CHILD PLACE RNE", "*A T0 T", "*B T4 -", "*C T1 S")),
            rule("380").passes(episodes("CHILD PLACE RNE", "A T0 P", "B T4 B", "C U6 T")),
            rule("381").flags(episodes("CHILD PLACE REC", "*A T2 E4A")),
            rule("381").passes(episodes("CHILD PLACE REC", "A T2 X1", "B T2 -", "C U6 E4A")),
            rule("382").flags(episodes("CHILD LS PLACE", "*A V3 T0", "*B V4 T4")),
            rule("382").passes(episodes("CHILD LS PLACE", "A V3 U6", "B V2 T4")),
            // Another placement; another postcode; another reason; a postcode where there was none.
            rule("383")
                    .flags(episodes(
                            "CHILD DECOM PLACE RNE PL_POST",
                            "A 01/05/2025 U6 S SE1_1AA",
                            "A 02/05/2025 T3 P SE1_1AB",
                            "*A 03/05/2025 U4 P SE1_1AA",
                            "B 01/05/2025 U6 S SE1_1AA",
                            "B 02/05/2025 T3 P SE1_1AB",
                            "*B 03/05/2025 U6 P SE1_1AB",
                            "C 01/05/2025 U6 S SE1_1AA",
                            "C 02/05/2025 T3 P SE1_1AB",
                            "*C 03/05/2025 U6 B SE1_1AA",
                            "D 01/05/2025 U6 S -",
                            "D 02/05/2025 T3 P -",
                            "*D 03/05/2025 U6 P SE1_1AA")),
            rule("383")
                    .passes(episodes(
                            "CHILD DECOM PLACE RNE PL_POST",
                            "A 03/05/2025 U6 P SE1_1AA",
                            "A 02/05/2025 T3 P SE1_1AB",
                            "A 01/05/2025 U6 S SE1_1AA",
                            "B 01/05/2025 U6 S -",
                            "B 02/05/2025 T3 P -",
                            "B 03/05/2025 U6 P -",
                            "C 02/05/2025 T3 S SE1_1AB",
                            "C 03/05/2025 U4 P SE1_1AA")));

    private TemporaryPlacementExamples() {}
}
