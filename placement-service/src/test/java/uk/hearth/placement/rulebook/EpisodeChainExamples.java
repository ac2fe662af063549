package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class EpisodeChainExamples {

    static final List<Example> EXAMPLES = List.of(
            // X1 with a gap; a last row with X1; a real end on the day when the next begins.
            rule("388")
                    .flags(episodes(
                            "CHILD DECOM DEC REC",
                            "*A 01/05/2025 10/05/2025 X1",
                            "A 11/05/2025 - -",
                            "*B 01/05/2025 10/05/2025 X1",
                            "C 10/05/2025 - -",
                            "*C 01/05/2025 10/05/2025 E4A")),
            rule("388")
                    .passes(episodes(
                            "CHILD DECOM DEC REC",
                            "A 10/05/2025 20/05/2025 E4A",
                            "A 01/05/2025 10/05/2025 X1",
                            "A 21/05/2025 - X1",
                            "B 01/05/2025 10/05/2025 -",
                            "B 10/05/2025 - -")),
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
                            "C 11/05/2025 P -")));

    private EpisodeChainExamples() {}
}
