package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class SocialWorkerDayExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("SW06STG2").flags(swEpisodes("CHILD SW_DECOM", "*A 01/04/2026")),
            rule("SW06STG2").passes(swEpisodes("CHILD SW_DECOM", "A 31/03/2026", "B 01/01/1999")),
            rule("SW07STG2").flags(swEpisodes("CHILD SW_DEC", "*A 31/03/2024", "*B 01/04/2026")),
            rule("SW07STG2").passes(swEpisodes("CHILD SW_DEC", "A 01/04/2024", "B 31/03/2026", "C -")),
            // Of two that begin on one day the lower is the latest.
            rule("SW08STG2")
                    .flags(swEpisodes(
                            "CHILD SW_DECOM SW_DEC",
                            "*A 01/05/2025 -",
                            "A 01/06/2025 -",
                            "*B 01/05/2025 -",
                            "B 01/05/2025 -")),
            rule("SW08STG2")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_DEC",
                            "A 01/06/2025 -",
                            "A 01/05/2025 01/06/2025",
                            "A - -",
                            "- 01/05/2025 -",
                            "- 01/06/2025 -")),
            rule("SW09STG2").flags(swEpisodes("CHILD SW_DECOM SW_DEC", "*A 01/05/2025 01/05/2025")),
            rule("SW09STG2").passes(swEpisodes("CHILD SW_DECOM SW_DEC", "A 01/05/2025 02/05/2025", "B - -")),
            // Eight days before and after; no last day.
            rule("SW10STG2")
                    .flags(swEpisodes(
                            "CHILD SW_DECOM SW_DEC SW_REASON",
                            "A 01/05/2025 20/05/2025 MANAGE",
                            "*A 12/05/2025 - MANAGE",
                            "B 01/05/2025 20/05/2025 MANAGE",
                            "*B 28/05/2025 - -",
                            "C 01/05/2025 - MANAGE",
                            "*C 28/05/2025 - MANAGE")),
            rule("SW10STG2")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_DEC SW_REASON",
                            "A 13/05/2025 - MANAGE",
                            "A 01/05/2025 20/05/2025 MANAGE",
                            "B 01/05/2025 20/05/2025 MANAGE",
                            "B 27/05/2025 - MANAGE",
                            "C 01/05/2025 20/05/2025 MANAGE",
                            "C 01/12/2025 - FCONTA")),
            rule("SW11bSTG2")
                    .flags(swEpisodes(
                            "CHILD SW_DECOM SW_DEC",
                            "*A 01/05/2025 26/03/2026",
                            "*B 01/05/2025 31/03/2026",
                            "B 30/03/2026 -")),
            rule("SW11bSTG2")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_DEC",
                            "A 01/05/2025 25/03/2026",
                            "B 01/05/2025 31/03/2026",
                            "B 31/03/2026 -")),
            // Nobody at all; somebody who came after the end; somebody who came before the start.
            rule("SW12STG2")
                    .flags(
                            swEpisodes("CHILD SW_DECOM", "B 02/06/2025", "C 30/04/2025"),
                            episodes(
                                    "CHILD DECOM DEC RNE REC LS",
                                    "*A 01/05/2025 - S - C2",
                                    "*B 01/05/2025 01/06/2025 P E4A C2",
                                    "*C 01/05/2025 01/06/2025 S X1 -")),
            rule("SW12STG2")
                    .passes(
                            swEpisodes("CHILD SW_DECOM", "A 01/05/2025", "B 01/06/2025"),
                            episodes(
                                    "CHILD DECOM DEC RNE REC LS",
                                    "A 01/05/2025 - S - C2",
                                    "B 01/05/2025 01/06/2025 P E4A C2",
                                    "C 01/05/2025 01/06/2025 S E4A V3",
                                    "D 01/05/2025 01/06/2025 P X1 C2",
                                    "E 01/05/2020 31/03/2024 S E4A C2")),
            // Of two that begin on one day the higher is the last.
            rule("SW17STG2")
                    .flags(swEpisodes(
                            "CHILD SW_DECOM SW_DEC",
                            "A 01/05/2025 -",
                            "*A 01/06/2025 01/07/2025",
                            "*B 01/05/2025 02/05/2025",
                            "B 01/05/2025 -")),
            rule("SW17STG2")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_DEC", "A 01/05/2025 01/06/2025", "A 01/06/2025 -", "A - 01/07/2025")));

    private SocialWorkerDayExamples() {}
}
