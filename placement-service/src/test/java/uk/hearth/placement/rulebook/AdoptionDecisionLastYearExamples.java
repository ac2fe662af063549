package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class AdoptionDecisionLastYearExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("559")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED", "*A 31/03/2025", "A 01/04/2025", "*B 31/03/2025"),
                            lastYear(placedAdoption("CHILD DATE_PLACED", "B -", "B X", "C 31/03/2025"))),
            // One of several days is enough, whatever day it is.
            rule("559")
                    .passes(
                            placedAdoption("CHILD DATE_PLACED", "A 01/04/2025", "B 31/03/2025", "C -", "- 31/03/2025"),
                            lastYear(placedAdoption("CHILD DATE_PLACED", "B -", "B 01/05/2024"))),
            rule("560")
                    .flags(
                            placedAdoption(
                                    "CHILD DATE_PLACED",
                                    "*A 02/05/2024",
                                    "A 01/05/2024",
                                    "*B -",
                                    "*C 01/05/2024",
                                    "*D Y"),
                            lastYear(
                                    placedAdoption("CHILD DATE_PLACED", "A 01/05/2024", "B 01/05/2024", "C X", "D X"))),
            rule("560")
                    .passes(
                            placedAdoption("CHILD DATE_PLACED", "A 1/5/2024", "B 02/05/2024", "C 02/05/2024", "D X"),
                            lastYear(placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2024 - -",
                                    "B 01/05/2024 31/03/2025 -",
                                    "C - - RD1",
                                    "D X - -"))),
            rule("561")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED", "*A 1/5/2024", "A 02/05/2024", "*B 01/05/2024", "*C X"),
                            lastYear(placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2024 31/03/2025 RD1",
                                    "B 01/05/2024 - RD1",
                                    "C X 31/03/2025 -"))),
            rule("561")
                    .passes(
                            placedAdoption("CHILD DATE_PLACED", "A 01/05/2024", "B 02/05/2024", "C -"),
                            lastYear(placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2024 - -",
                                    "B 01/05/2024 31/03/2025 RD1",
                                    "C - 31/03/2025 RD1"))),
            rule("584")
                    .flags(
                            placedAdoption(
                                    "CHILD DATE_PLACED", "*A 01/05/2024", "A 02/05/2024", "*B 30/04/2024", "*C -"),
                            lastYear(placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2024 31/03/2025 -",
                                    "B 01/05/2024 - RD1",
                                    "C - 31/03/2025 RD1"))),
            rule("584")
                    .passes(
                            placedAdoption("CHILD DATE_PLACED", "A 02/05/2024", "B 01/05/2024", "C X", "D 01/05/2024"),
                            lastYear(placedAdoption(
                                    "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                                    "A 01/05/2024 31/03/2025 RD1",
                                    "B 01/05/2024 - -",
                                    "C 01/05/2024 31/03/2025 RD1",
                                    "D - 31/03/2025 RD1"))));

    private AdoptionDecisionLastYearExamples() {}
}
