package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class EpisodeStartExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("357")
                    .flags(episodes(
                            "CHILD DECOM RNE",
                            "*A 01/04/2025 P",
                            "A 01/05/2025 L",
                            "*B 31/03/2026 -",
                            // Of two on the same day the one higher in the file is the first.
                            "*C 01/05/2025 L",
                            "C 01/05/2025 S")),
            rule("357")
                    .passes(episodes(
                            "CHILD DECOM RNE",
                            "A 31/03/2025 P",
                            "A 01/04/2025 L",
                            "B 01/04/2025 S",
                            "C - P",
                            "- 01/05/2025 P")),
            rule("431")
                    .flags(episodes(
                            "CHILD DECOM RNE DEC",
                            "A 01/05/2025 S 10/05/2025",
                            "*A 10/05/2025 S 20/05/2025",
                            "*A 19/05/2025 S -")),
            rule("431")
                    .passes(episodes(
                            "CHILD DECOM RNE DEC",
                            "A 01/05/2025 S 10/05/2025",
                            "A 11/05/2025 S -",
                            "B 01/05/2025 S 10/05/2025",
                            "B 10/05/2025 P -",
                            "C 01/05/2025 S -",
                            "C 10/05/2025 S -")),
            rule("432")
                    .flags(episodes(
                            "CHILD DECOM RNE REC", "A 01/05/2025 S E4A", "*A 10/05/2025 P E17", "*A 20/05/2025 - -")),
            rule("432")
                    .passes(episodes(
                            "CHILD DECOM RNE REC",
                            "A 01/05/2025 S E4A",
                            "A 10/05/2025 S X1",
                            "A 20/05/2025 P -",
                            "A 30/05/2025 L E99",
                            "A 31/05/2025 L -")),
            rule("433")
                    .flags(episodes(
                            "CHILD DECOM RNE DEC",
                            "A 01/05/2025 S 10/05/2025",
                            "*A 11/05/2025 P -",
                            "B 01/05/2025 S -",
                            "*B 10/05/2025 L -")),
            rule("433")
                    .passes(episodes(
                            "CHILD DECOM RNE DEC",
                            "A 10/05/2025 P -",
                            "A 01/05/2025 S 10/05/2025",
                            "B 01/05/2025 S 10/05/2025",
                            "B 11/05/2025 S -",
                            "C 11/05/2025 P -")),
            // Each change is marked where it happens.
            rule("504")
                    .flags(episodes(
                            "CHILD DECOM DEC REC CIN",
                            "A 01/05/2025 10/05/2025 X1 N1",
                            "*A 10/05/2025 20/05/2025 X1 N2",
                            "A 20/05/2025 30/05/2025 X1 N2",
                            "*A 30/05/2025 - - -")),
            rule("504")
                    .passes(episodes(
                            "CHILD DECOM DEC REC CIN",
                            "A 01/05/2025 10/05/2025 X1 N1",
                            "A 11/05/2025 20/05/2025 E4A N2",
                            "A 20/05/2025 30/05/2025 X1 N3",
                            "B 01/05/2025 10/05/2025 X1 -",
                            "B 10/05/2025 - - -")));

    private EpisodeStartExamples() {}
}
