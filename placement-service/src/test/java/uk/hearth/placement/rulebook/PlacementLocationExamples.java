package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class PlacementLocationExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("392c")
                    .flags(episodes(
                            "CHILD HOME_POST PL_POST",
                            "*A *ZZ9_9ZZ OW11AA",
                            "*B OW11AA *ZZ99ZZ",
                            "*C *ZZ99ZZ *XX11XX")),
            rule("392c").passes(episodes("CHILD HOME_POST PL_POST", "A ow1_1aa -", "B - OU11AA", "C - -")),
            rule("1015")
                    .flags(episodes(
                            "CHILD PLACE_PROVIDER PLACE LS PL_POST",
                            "*A PR1 K2 C2 OU11AA",
                            "*B PR1 K2 C2 -",
                            "*C PR1 K2 C2 SC11AA")),
            rule("1015")
                    .passes(episodes(
                            "CHILD PLACE_PROVIDER PLACE LS PL_POST",
                            "A PR1 K2 C2 OW22BB",
                            "B PR4 K2 C2 OU11AA",
                            "C PR1 U4 C2 OU11AA",
                            "D PR1 K2 V3 OU11AA",
                            "E PR1 K2 - OU11AA",
                            "F PR1 - C2 OU11AA")));

    private PlacementLocationExamples() {}
}
