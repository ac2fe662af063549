package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class CarriedOverPlaceExamples {

    static final List<Example> EXAMPLES = List.of(
            // Another area; known in one year only.
            rule("452")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE PL_POST",
                                    "*A 01/05/2024 S OU11AA",
                                    "*B 01/05/2024 S -",
                                    "*C 01/05/2024 S OW11AA"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE PL_POST",
                                    "A 01/05/2024 S OW1_1AA",
                                    "B 01/05/2024 S OW11AA",
                                    "C 01/05/2024 S ZZ99ZZ"))),
            // Another street of the area; another reason, or none; ended, on a real day or not; unknown in both.
            rule("452")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE PL_POST",
                                    "A 01/05/2024 S OW22BB",
                                    "B 01/05/2024 P OU11AA",
                                    "C 01/05/2024 - OU11AA",
                                    "D 01/05/2024 S OU11AA",
                                    "E 01/05/2024 S OU11AA",
                                    "F 01/05/2024 S ZZ99ZZ"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE PL_POST DEC",
                                    "A 01/05/2024 S OW11AA -",
                                    "B 01/05/2024 S OW11AA -",
                                    "C 01/05/2024 - OW11AA -",
                                    "D 01/05/2024 S OW11AA 31/03/2025",
                                    "E 01/05/2024 S OW11AA 31/09/2024",
                                    "F 01/05/2024 S - -"))),
            // 10.0 miles last year, 10.2 this year; known in one year only.
            rule("453")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST",
                                    "*A 01/05/2024 S OW1_1AA OU33CC",
                                    "*B 01/05/2024 S OW11AA -"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST",
                                    "A 01/05/2024 S OW11AA OU1_1AA",
                                    "B 01/05/2024 S OW11AA OU11AA"))),
            // 10.0 and 10.1 miles; another reason; an ended episode; unknown in both.
            rule("453")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST",
                                    "A 01/05/2024 S OW11AA OU22BB",
                                    "B 01/05/2024 P OW11AA FA11AA",
                                    "C 01/05/2024 S OW11AA FA11AA",
                                    "D 01/05/2024 S - FA11AA"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST DEC",
                                    "A 01/05/2024 S OW11AA OU11AA -",
                                    "B 01/05/2024 S OW11AA OU11AA -",
                                    "C 01/05/2024 S OW11AA OU11AA 31/03/2025",
                                    "D 01/05/2024 S OW11AA - -"))),
            // As 453, but whatever the reason for the episode; 10.2 and 10.0 miles.
            rule("503G")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST",
                                    "*A 01/05/2024 P OW11AA OU33CC",
                                    "*B 01/05/2024 S - OU11AA",
                                    "*C 01/05/2024 S OW11AA OU11AA"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE HOME_POST PL_POST DEC",
                                    "A 01/05/2024 S OW11AA OU11AA -",
                                    "B 01/05/2024 S OW11AA OU11AA -",
                                    "C 01/05/2024 S OW11AA NG11AA 31/09/2024"))),
            rule("503G")
                    .passes(
                            episodes(
                                    "CHILD DECOM HOME_POST PL_POST",
                                    "A 01/05/2024 OW11AA OU33CC",
                                    "B 01/05/2024 OW11AA FA11AA",
                                    "C 01/05/2024 OW11AA NG11AA",
                                    "D 01/05/2024 OW11AA FA11AA"),
                            lastYear(episodes(
                                    "CHILD DECOM HOME_POST PL_POST DEC",
                                    "A 01/05/2024 OW11AA OU22BB -",
                                    "B 01/05/2024 OW11AA OU11AA 31/03/2025",
                                    "C 01/05/2024 OW11AA - -"))),
            rule("503H")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE PL_POST",
                                    "*A 01/05/2024 P FA11AA",
                                    "*B 01/05/2024 S SC11AA",
                                    "*C 01/05/2024 S ZZ99ZZ"),
                            lastYear(episodes(
                                    "CHILD DECOM RNE PL_POST DEC",
                                    "A 01/05/2024 S OU11AA -",
                                    "B 01/05/2024 S WA11AA -",
                                    "C 01/05/2024 S OU11AA 31/09/2024"))),
            rule("503H")
                    .passes(
                            episodes(
                                    "CHILD DECOM PL_POST",
                                    "A 01/05/2024 OU22BB",
                                    "B 01/05/2024 FA11AA",
                                    "C 01/05/2024 -"),
                            lastYear(episodes(
                                    "CHILD DECOM PL_POST DEC",
                                    "A 01/05/2024 OU11AA -",
                                    "B 01/05/2024 OU11AA 31/03/2025",
                                    "C 01/05/2024 ZZ99ZZ -"))),
            rule("503J")
                    .flags(
                            episodes(
                                    "CHILD DECOM PL_POST",
                                    "*A 01/05/2024 OU11AA",
                                    "*B 01/05/2024 OW11AA",
                                    "*C 01/05/2024 -"),
                            lastYear(episodes(
                                    "CHILD DECOM PL_POST",
                                    "A 01/05/2024 OW11AA",
                                    "B 01/05/2024 SC11AA",
                                    "C 01/05/2024 OW11AA"))),
            // Both outside, though in different areas.
            rule("503J")
                    .passes(
                            episodes(
                                    "CHILD DECOM PL_POST",
                                    "A 01/05/2024 FA11AA",
                                    "B 01/05/2024 OU11AA",
                                    "C 01/05/2024 -"),
                            lastYear(episodes(
                                    "CHILD DECOM PL_POST DEC",
                                    "A 01/05/2024 OU11AA -",
                                    "B 01/05/2024 OW11AA 31/03/2025",
                                    "C 01/05/2024 ZZ99ZZ -"))));

    private CarriedOverPlaceExamples() {}
}
