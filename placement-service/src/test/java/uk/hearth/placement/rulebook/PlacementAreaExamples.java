package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class PlacementAreaExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("169").flags(episodes("CHILD LS PL_POST", "*A C2 -", "*B - ZZ99ZZ", "C C2 OU11AA")),
            rule("169")
                    .passes(episodes(
                            "CHILD LS PL_POST", "A C2 ow1_1aa", "B V3 -", "C V4 ZZ99ZZ", "D V2 SC11AA", "E V2 NG11AA")),
            rule("179").flags(episodes("CHILD LS PL_POST", "*A C2 -", "*B - ZZ99ZZ", "C C2 OU11AA")),
            rule("179")
                    .passes(episodes(
                            "CHILD LS PL_POST", "A C2 OW11AA", "B V3 -", "C V4 ZZ99ZZ", "D V2 SC11AA", "E V2 NG11AA")),
            // A file that brings its own area, of a postcode that the directory has not.
            rule("411")
                    .flags(episodes(
                            "CHILD PL_POST PL_LOCATION PL_LA",
                            "*A - IN E09000023",
                            "*B ZZ99ZZ IN -",
                            "C - IN E09000011")),
            rule("411")
                    .passes(episodes(
                            "CHILD PL_POST PL_LOCATION PL_LA",
                            "A OW11AA - -",
                            "B OU11AA - -",
                            "C - OUT E09000023",
                            "D - - E09000023",
                            "E OU11AA IN E09000011")),
            rule("420").flags(episodes("CHILD LS PL_POST", "*A V3 OW11AA", "*B V4 SC11AA", "C C2 OW11AA")),
            rule("420").passes(episodes("CHILD LS PL_POST", "A V3 -", "B V4 ZZ99ZZ", "C - OW11AA", "D V2 OW11AA")),
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

    private PlacementAreaExamples() {}
}
