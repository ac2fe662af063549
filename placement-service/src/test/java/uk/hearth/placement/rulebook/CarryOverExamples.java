package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class CarryOverExamples {

    static final List<Example> EXAMPLES = List.of(
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
            rule("503D")
                    .flags(
                            episodes("CHILD DECOM PLACE", "A 01/06/2025 K2", "*A 01/05/2024 U4", "*B 01/05/2024 K3"),
                            lastYear(episodes("CHILD DECOM PLACE", "A 01/05/2024 U6", "B 01/05/2024 H5"))),
            rule("503D")
                    .passes(
                            episodes("CHILD DECOM PLACE", "A 01/05/2024 Z12", "B 01/05/2024 U4", "C 01/05/2024 U4"),
                            lastYear(episodes(
                                    "CHILD DECOM PLACE DEC",
                                    "A 01/05/2024 Z1 -",
                                    "B 01/05/2024 U6 31/03/2025",
                                    "C 01/04/2023 K2 01/05/2024",
                                    "C 01/05/2024 U4 -"))),
            rule("503D")
                    .in(2025)
                    .passes(
                            episodes("CHILD DECOM PLACE", "A 01/05/2023 K3"),
                            lastYear(episodes("CHILD DECOM PLACE", "A 01/05/2023 H5"))));

    private CarryOverExamples() {}
}
