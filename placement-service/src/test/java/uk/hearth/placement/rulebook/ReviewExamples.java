package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class ReviewExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("166").flags(reviews("CHILD REVIEW", "*A -", "*B 31/06/2025")),
            rule("166").passes(reviews("CHILD REVIEW", "A 30/06/2025")),
            rule("167")
                    .flags(reviews(
                            "CHILD REVIEW REVIEW_CODE", "*A 01/05/2025 -", "*B 01/05/2025 PN8", "*C - PN1", "*D - X")),
            rule("167").passes(reviews("CHILD REVIEW REVIEW_CODE", "A 01/05/2025 PN7", "B 31/06/2025 PN0", "C - -")),
            rule("440").flags(reviews("CHILD DOB REVIEW REVIEW_CODE", "*A 01/05/2021 02/05/2025 PN0")),
            rule("440")
                    .passes(reviews(
                            "CHILD DOB REVIEW REVIEW_CODE",
                            "A 01/05/2021 01/05/2025 PN0",
                            "B 01/05/2021 02/05/2025 PN1")),
            rule("441").flags(reviews("CHILD DOB REVIEW REVIEW_CODE", "*A 01/05/2021 30/04/2025 PN7")),
            rule("441")
                    .passes(reviews(
                            "CHILD DOB REVIEW REVIEW_CODE",
                            "A 01/05/2021 01/05/2025 PN1",
                            "B 01/05/2021 30/04/2025 PN0")));

    private ReviewExamples() {}
}
