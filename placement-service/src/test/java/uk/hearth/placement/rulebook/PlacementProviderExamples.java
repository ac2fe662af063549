package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class PlacementProviderExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("178")
                    .flags(episodes(
                            "CHILD PLACE PLACE_PROVIDER",
                            "*A U4 PR6",
                            "*B - 1",
                            "*C T0 PR1",
                            "*D T3 PR1",
                            "*E Z11 PR4",
                            "*F Z14 PR4",
                            "*G T4 X")),
            // T4 is left to 213; from 2026 Z1 is no placement that has none.
            rule("178")
                    .passes(episodes(
                            "CHILD PLACE PLACE_PROVIDER",
                            "A U4 pr5",
                            "B T0 -",
                            "C T4 PR1",
                            "D P1 PR0",
                            "E Z1 PR4",
                            "F - -")),
            rule("178").in(2025).flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A Z1 PR4", "*B T4 PR1", "*C U4 PR6")),
            rule("178").in(2025).passes(episodes("CHILD PLACE PLACE_PROVIDER", "A Z11 PR4", "B Z1 -")),
            rule("213")
                    .flags(episodes(
                            "CHILD PLACE PLACE_PROVIDER",
                            "*A T0 PR1",
                            "*B T4 PR1",
                            "*C Z11 PR4",
                            "*D Z14 X",
                            "E Z1 PR4")),
            rule("213").passes(episodes("CHILD PLACE PLACE_PROVIDER", "A T4 -", "B Z13 -", "C U4 PR1", "D - PR1")),
            rule("213").in(2025).flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A Z1 PR4", "*B T4 PR1")),
            rule("213").in(2025).passes(episodes("CHILD PLACE PLACE_PROVIDER", "A Z11 PR4", "B Z1 -")),
            rule("526").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A U4 -", "*B - -", "*C Z1 -", "D U4 PR1")),
            rule("526")
                    .passes(episodes(
                            "CHILD PLACE PLACE_PROVIDER",
                            "A T0 -",
                            "B T4 -",
                            "C Z11 -",
                            "D Z14 -",
                            "E U4 X",
                            "F - PR1")),
            rule("526").in(2025).flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A Z11 -", "*B K2 -")),
            rule("526").in(2025).passes(episodes("CHILD PLACE PLACE_PROVIDER", "A Z1 -", "B T4 -")),
            rule("527").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A P1 PR1", "*B R2 PR1", "*C R5 PR1")),
            rule("527")
                    .passes(episodes(
                            "CHILD PLACE PLACE_PROVIDER", "A P1 PR0", "B R1 PR1", "C - PR1", "D P1 -", "E R2 PR3")),
            rule("528").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A P1 PR2", "*B R2 PR2", "*C R5 PR2")),
            rule("528").passes(episodes("CHILD PLACE PLACE_PROVIDER", "A P1 PR1", "B R3 PR2", "C - PR2", "D U4 PR2")),
            rule("529")
                    .flags(episodes(
                            "CHILD PLACE PLACE_PROVIDER",
                            "*A A3 PR3",
                            "*B A6 PR3",
                            "*C K1 PR3",
                            "*D K2 PR3",
                            "*E P1 PR3",
                            "*F U1 PR3",
                            "*G U6 PR3")),
            rule("529")
                    .passes(episodes(
                            "CHILD PLACE PLACE_PROVIDER", "A R2 PR3", "B R5 PR3", "C K3 PR3", "D U4 PR4", "E - PR3")),
            rule("530").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A P1 PR4")),
            rule("530").passes(episodes("CHILD PLACE PLACE_PROVIDER", "A P3 PR4", "B P1 PR5", "C - PR4")),
            rule("531").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A P1 PR5")),
            rule("531").passes(episodes("CHILD PLACE PLACE_PROVIDER", "A P3 PR5", "B P1 PR4", "C - PR5")),
            rule("550").flags(episodes("CHILD PLACE PLACE_PROVIDER", "*A U1 PR0", "*B - PR0")),
            rule("550").passes(episodes("CHILD PLACE PLACE_PROVIDER", "A P1 PR0", "B U1 PR1", "C U1 -")));

    private PlacementProviderExamples() {}
}
