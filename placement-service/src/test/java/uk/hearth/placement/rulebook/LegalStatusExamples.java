package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class LegalStatusExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("366").flags(episodes("CHILD LS RNE", "*A V3 P", "*B V3 -")),
            rule("366").passes(episodes("CHILD LS RNE", "A V3 S", "B V4 P")),
            rule("384").flags(episodes("CHILD LS PLACE", "*A V3 U1", "*B V4 U4")),
            rule("384").passes(episodes("CHILD LS PLACE", "A V3 U6", "B V2 U4")),
            // Said to be a mother; reviews only; a child without a header.
            rule("399")
                    .flags(
                            episodes("CHILD LS", "*A V3", "*A V4", "*B V4", "*C V3"),
                            header("CHILD MOTHER", "*A 0", "*B -"),
                            reviews("CHILD REVIEW REVIEW_CODE", "*A - -", "*B 01/05/2025 -", "B - -", "*C - PN1")),
            rule("399")
                    .passes(
                            episodes("CHILD LS", "A V3", "A C2", "B V4"),
                            header("CHILD MOTHER", "A 1", "B -"),
                            reviews("CHILD REVIEW REVIEW_CODE", "A 01/05/2025 PN1", "B - -")),
            rule("426").flags(episodes("CHILD LS", "*A V3", "A C2", "*A V4")),
            rule("426").passes(episodes("CHILD LS", "A V3", "A V3", "B V4")),
            rule("446").flags(episodes("CHILD LS DECOM", "*A E1 30/11/2005")),
            rule("446").passes(episodes("CHILD LS DECOM", "A E1 01/12/2005", "B C2 30/11/2005")));

    private LegalStatusExamples() {}
}
