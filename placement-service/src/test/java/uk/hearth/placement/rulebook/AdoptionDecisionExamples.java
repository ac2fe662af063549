package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class AdoptionDecisionExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("119")
                    .flags(placedAdoption(
                            "CHILD DATE_PLACED_CEASED REASON_PLACED_CEASED", "*A 01/05/2025 -", "*B - RD1", "*C X -")),
            rule("119")
                    .passes(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                            "A 01/05/2025 - -",
                            "B - X RD9")),
            rule("184")
                    .flags(
                            header("CHILD DOB", "A 02/05/2025"),
                            placedAdoption("CHILD DATE_PLACED", "*A 01/05/2025", "A 02/05/2025")),
            rule("184")
                    .passes(
                            header("CHILD DOB", "A 02/05/2025", "B -", "C 02/05/2025"),
                            placedAdoption("CHILD DATE_PLACED", "A 02/05/2025", "B 01/05/2025", "C -", "D 01/05/2025")),
            rule("522")
                    .flags(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "*A 02/05/2025 01/05/2025",
                            "B 01/05/2025 02/05/2025")),
            rule("522")
                    .passes(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "A 01/05/2025 01/05/2025",
                            "B - 01/05/2025",
                            "C 01/05/2025 -")),
            rule("563")
                    .flags(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                            "*A - 01/05/2025 RD1",
                            "*B - X X")),
            rule("563")
                    .passes(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
                            "A X 01/05/2025 RD1",
                            "B - 01/05/2025 -",
                            "C - - RD1",
                            "D 01/04/2025 01/05/2025 RD1")),
            // The earlier one still stands; the later one overlaps; one without a day comes last.
            rule("579")
                    .flags(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "*A 01/06/2025 -",
                            "A 01/05/2025 -",
                            "B 01/05/2025 10/05/2025",
                            "*B 09/05/2025 20/05/2025",
                            "B 20/05/2025 -",
                            "*C - -",
                            "C 01/05/2025 X")),
            rule("579")
                    .passes(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "A 10/05/2025 -",
                            "A 01/05/2025 10/05/2025",
                            "B 01/05/2025 -",
                            "C - -",
                            "C 01/05/2025 10/05/2025",
                            "- 01/05/2025 -",
                            "- 01/05/2025 -")),
            // In days, not in text: 2 May 2025 is later than 10 April. Of equal days, or of none, the higher in the
            // file is the latest.
            rule("583")
                    .flags(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "*A 10/04/2025 -",
                            "A 02/05/2025 -",
                            "*A - -",
                            "B 01/05/2025 -",
                            "*B 01/05/2025 -",
                            "C - -",
                            "*C X -")),
            rule("583")
                    .passes(placedAdoption(
                            "CHILD DATE_PLACED DATE_PLACED_CEASED",
                            "A 10/04/2025 X",
                            "A 02/05/2025 -",
                            "A - 01/05/2025",
                            "B 01/05/2025 -",
                            "- 01/05/2025 -",
                            "- 02/05/2025 -")));

    private AdoptionDecisionExamples() {}
}
