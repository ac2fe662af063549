package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class EpisodeEndExamples {

    static final List<Example> EXAMPLES = List.of(
            // No day, no reason, no real day; never the latest, nor a row without a first day.
            rule("142")
                    .flags(episodes(
                            "CHILD DECOM DEC REC",
                            "*A 01/05/2025 - X1",
                            "A 10/05/2025 - -",
                            "*B 01/05/2025 10/05/2025 -",
                            "*B 10/05/2025 31/09/2025 X1",
                            "B 20/05/2025 - -",
                            "B - - -")),
            // Of two that began on the same day the one lower in the file is the latest.
            rule("142")
                    .flags(episodes(
                            "CHILD DECOM DEC REC", "*A 01/05/2025 - -", "A 01/05/2025 - -", "B 01/05/2025 - -")),
            rule("142")
                    .passes(episodes(
                            "CHILD DECOM DEC REC",
                            "A 10/05/2025 - -",
                            "A 01/05/2025 10/05/2025 X1",
                            "B 01/05/2025 - -",
                            "B - - -",
                            "- 01/05/2025 - -",
                            "- 10/05/2025 - -")),
            rule("148").flags(episodes("CHILD DEC REC", "*A 01/05/2025 -", "*B - X1", "*C 31/09/2025 -")),
            rule("148").passes(episodes("CHILD DEC REC", "A 01/05/2025 X1", "B - -", "C 31/09/2025 X1")),
            rule("225")
                    .flags(episodes(
                            "CHILD DECOM DEC REC RNE PLACE REASON_PLACE_CHANGE",
                            "*A 01/05/2025 10/05/2025 X1 S U4 -",
                            "A 10/05/2025 - - P K2 -",
                            "*B 01/05/2025 10/05/2025 X1 S - -",
                            "*B 10/05/2025 20/05/2025 X1 B K2 -",
                            "*B 20/05/2025 25/05/2025 X1 T K2 -",
                            "B 25/05/2025 - - U - -")),
            rule("225")
                    .passes(episodes(
                            "CHILD DECOM DEC REC RNE PLACE REASON_PLACE_CHANGE",
                            "A 01/05/2025 10/05/2025 X1 S U4 CARPL",
                            "A 10/05/2025 20/05/2025 X1 P K2 -",
                            "A 20/05/2025 25/05/2025 X1 P T4 -",
                            "A 25/05/2025 30/05/2025 X1 P K2 -",
                            "A 30/05/2025 - - L K2 -",
                            "B 01/05/2025 10/05/2025 E4A S U4 -",
                            "B 10/05/2025 20/05/2025 X1 P U4 -")),
            rule("233").flags(episodes("CHILD DEC REASON_PLACE_CHANGE", "*A - CARPL", "B 01/05/2025 CARPL")),
            rule("233")
                    .passes(episodes("CHILD DEC REASON_PLACE_CHANGE", "A 31/09/2025 CARPL", "B - -", "C 01/05/2025 -")),
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
            // A later row counts without a day too; the row that follows is never marked.
            rule("437")
                    .flags(episodes(
                            "CHILD DECOM REC",
                            "A 10/05/2025 -",
                            "*A 01/05/2025 E2",
                            "*B 01/05/2025 E15",
                            "B - -",
                            "*C 01/05/2025 E2",
                            "C 02/05/2025 E2")),
            rule("437")
                    .passes(episodes(
                            "CHILD DECOM REC",
                            "A 01/05/2025 X1",
                            "A 10/05/2025 E2",
                            "B 01/05/2025 E17",
                            "B 10/05/2025 -",
                            "C - E2",
                            "C - -")));

    private EpisodeEndExamples() {}
}
