package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class LegalLimitExamples {

    static final List<Example> EXAMPLES = List.of(
            // Two rows together; one that is open at the end of the year.
            rule("361")
                    .flags(episodes(
                            "CHILD LS DECOM DEC",
                            "*A L1 01/05/2025 03/05/2025",
                            "*A L1 03/05/2025 05/05/2025",
                            "*B L1 27/03/2026 -")),
            // Exactly as long as may be; parted by another status; parted by a day.
            rule("361")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A L1 01/05/2025 03/05/2025",
                            "A L1 03/05/2025 04/05/2025",
                            "B L1 28/03/2026 -",
                            "C L1 01/05/2025 03/05/2025",
                            "C C1 03/05/2025 04/05/2025",
                            "C L1 04/05/2025 06/05/2025",
                            "D L1 01/05/2025 03/05/2025",
                            "D L1 04/05/2025 07/05/2025")),
            // Two rows together; one that is open at the end of the year.
            rule("362")
                    .flags(episodes(
                            "CHILD LS DECOM DEC",
                            "*A L2 01/05/2025 03/05/2025",
                            "*A L2 03/05/2025 23/05/2025",
                            "*B L2 09/03/2026 -")),
            // Exactly as long as may be; parted by another status; parted by a day.
            rule("362")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A L2 01/05/2025 03/05/2025",
                            "A L2 03/05/2025 22/05/2025",
                            "B L2 10/03/2026 -",
                            "C L2 01/05/2025 03/05/2025",
                            "C C1 03/05/2025 04/05/2025",
                            "C L2 04/05/2025 24/05/2025",
                            "D L2 01/05/2025 03/05/2025",
                            "D L2 04/05/2025 25/05/2025")),
            // Two rows together, in whatever order of the file; one that is open.
            rule("363")
                    .flags(episodes(
                            "CHILD LS DECOM DEC",
                            "*A L3 04/05/2025 09/05/2025",
                            "*A L3 01/05/2025 04/05/2025",
                            "*B L3 23/03/2026 -")),
            // As long as may be; a day between; an end that is no date adds nothing.
            rule("363")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A L3 01/05/2025 04/05/2025",
                            "A L3 04/05/2025 08/05/2025",
                            "B L3 01/05/2025 04/05/2025",
                            "B L3 05/05/2025 09/05/2025",
                            "C L3 23/03/2026 soon")),
            // Two rows together, in whatever order of the file; one that is open.
            rule("364")
                    .flags(episodes(
                            "CHILD LS DECOM DEC",
                            "*A J2 04/05/2025 23/05/2025",
                            "*A J2 01/05/2025 04/05/2025",
                            "*B J2 09/03/2026 -")),
            // As long as may be; a day between; an end that is no date adds nothing.
            rule("364")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A J2 01/05/2025 04/05/2025",
                            "A J2 04/05/2025 22/05/2025",
                            "B J2 01/05/2025 04/05/2025",
                            "B J2 05/05/2025 23/05/2025",
                            "C J2 09/03/2026 soon")),
            rule("365").flags(episodes("CHILD LS DECOM DEC", "*A V3 01/05/2025 19/05/2025", "*B V3 13/03/2026 -")),
            rule("365")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A V3 01/05/2025 18/05/2025",
                            "B V3 14/03/2026 -",
                            "C V4 01/05/2025 19/05/2025")),
            // 76 days: 30, 30 and, of the last ones, 16 within the year.
            rule("367")
                    .flags(episodes(
                            "CHILD LS DECOM DEC",
                            "*A V3 01/05/2025 31/05/2025",
                            "*A V3 01/07/2025 31/07/2025",
                            "*A V3 15/03/2026 20/04/2026",
                            "A V3 01/02/2025 20/03/2025")),
            rule("367")
                    .passes(episodes(
                            "CHILD LS DECOM DEC",
                            "A V3 01/05/2025 31/05/2025",
                            "A V3 01/07/2025 31/07/2025",
                            "A V3 16/03/2026 -",
                            "B V4 01/05/2025 31/12/2025")));

    private LegalLimitExamples() {}
}
