package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class SocialWorkerExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("SW01aSTG1")
                    .flags(swEpisodes("CHILD SW_DECOM SW_ID", "*A - SW1", "*B 31/06/2025 SW1", "*C 31/03/2023 -")),
            rule("SW01aSTG1").passes(swEpisodes("CHILD SW_DECOM SW_ID", "A 31/03/2023 SW1", "B 01/04/2023 -")),
            rule("SW01bSTG1")
                    .flags(swEpisodes(
                            "CHILD SW_DECOM SW_ID SW_REASON",
                            "*A - SW1 MANAGE",
                            "*B 01/04/2023 - MANAGE",
                            "*C 01/04/2023 SW1 -")),
            rule("SW01bSTG1")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_ID SW_REASON", "A 01/04/2023 SW1 MANAGE", "B 31/03/2023 - -")),
            rule("SW02STG1").flags(swEpisodes("CHILD SW_ID", "*A 123", "*B -", "*C WS123")),
            rule("SW02STG1").passes(swEpisodes("CHILD SW_ID", "A SW123", "B xx9")),
            rule("SW04STG1").flags(swEpisodes("CHILD SW_DECOM", "*A ZZ/05/2025")),
            rule("SW04STG1").passes(swEpisodes("CHILD SW_DECOM", "A 01/05/2025", "B -")),
            rule("SW05STG1").flags(swEpisodes("CHILD SW_DEC", "*A 30/02/2026")),
            rule("SW05STG1").passes(swEpisodes("CHILD SW_DEC", "A 28/02/2026", "B -")),
            rule("SW13STG1").flags(swEpisodes("CHILD SW_DECOM SW_REASON", "*A 01/05/2020 LEFT", "*B 01/04/2023 -")),
            rule("SW13STG1")
                    .passes(swEpisodes(
                            "CHILD SW_DECOM SW_REASON",
                            "A 01/05/2025 PCCHAN_",
                            "B 31/03/2023 -",
                            "C 01/05/2025 OTHERS")));

    private SocialWorkerExamples() {}
}
