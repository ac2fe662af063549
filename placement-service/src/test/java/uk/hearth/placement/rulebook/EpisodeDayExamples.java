package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class EpisodeDayExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("353").flags(episodes("CHILD DECOM", "*A 13/10/1991", "B 14/10/1991")),
            rule("353").passes(episodes("CHILD DECOM", "A 14/10/1991", "B -", "C 31/09/1991")),
            rule("354").flags(episodes("CHILD DECOM", "*A 01/04/2026", "B 31/03/2026")),
            rule("354").passes(episodes("CHILD DECOM DEC", "A 31/03/2026 01/04/2026", "B - -", "C 31/04/2026 -")),
            rule("355").flags(episodes("CHILD DECOM DEC", "*A 01/05/2025 1/5/2025", "B 01/05/2025 02/05/2025")),
            // The day before is left to 356; the same wrong text is no day.
            rule("355").passes(episodes("CHILD DECOM DEC", "A 02/05/2025 01/05/2025", "B - -", "C X X")),
            rule("356").flags(episodes("CHILD DECOM DEC", "*A 02/05/2025 01/05/2025", "B 01/05/2025 02/05/2025")),
            rule("356")
                    .passes(episodes("CHILD DECOM DEC", "A 01/05/2025 01/05/2025", "B 01/05/2025 -", "C - 01/05/2025")),
            rule("385").flags(episodes("CHILD DEC", "*A 01/04/2026", "B 31/03/2026")),
            rule("385").passes(episodes("CHILD DECOM DEC", "A 01/04/2026 31/03/2026", "B - -", "C - 31/04/2026")),
            // Overlaps: of three, only the row directly before counts.
            rule("501")
                    .flags(episodes(
                            "CHILD DECOM DEC",
                            "*A 09/05/2025 20/05/2025",
                            "A 01/05/2025 10/05/2025",
                            "B 01/05/2025 30/05/2025",
                            "*B 02/05/2025 03/05/2025",
                            "B 04/05/2025 -")),
            rule("501")
                    .passes(episodes(
                            "CHILD DECOM DEC",
                            "A 01/05/2025 10/05/2025",
                            "A 10/05/2025 -",
                            "B 01/05/2025 -",
                            "B 02/05/2025 -",
                            "C 09/05/2025 -")));

    private EpisodeDayExamples() {}
}
