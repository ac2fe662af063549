package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026; the providers are those of {@link ExamplePlaces}. */
final class ProviderExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("219")
                    .flags(episodes(
                            "CHILD URN PLACE",
                            "*A 1000001 U4",
                            "*B 1000001 -",
                            "*C 9999999 K2",
                            "*D 1000004 U4",
                            "E 1000001 K2")),
            // Of several codes, or of two entries, one that fits is enough.
            rule("219")
                    .passes(episodes(
                            "CHILD URN PLACE",
                            "A 1000001 K2",
                            "B 1000002 K1",
                            "C 1000004 K3",
                            "D XXXXXXX U4",
                            "E - U4",
                            "F 1000004 K2")),
            rule("221")
                    .flags(episodes(
                            "CHILD URN LS PLACE PL_POST",
                            "*A 1000001 C2 K2 OU22BB",
                            "*B 1000001 - K1 ZZ99ZZ",
                            "*C 9999999 C2 K3 OU11AA",
                            "*D 1000004 C2 R3 OU33CC",
                            "*E 1000001 C2 S1 OW11AA")),
            rule("221")
                    .passes(episodes(
                            "CHILD URN LS PLACE PL_POST",
                            "A 1000001 C2 K2 ou1_1aa",
                            "B 1000004 C2 K3 OU22BB",
                            "C 1000001 V3 K2 OU22BB",
                            "D 1000001 C2 U4 OU22BB",
                            "E 1000001 C2 K2 -",
                            "F XXXXXXX C2 K2 OU22BB",
                            "G - C2 K2 OU22BB",
                            "H 1000001 C2 - OU22BB",
                            "I 1000006 C2 K2 OU22BB")),
            rule("224")
                    .flags(episodes(
                            "CHILD URN PLACE_PROVIDER",
                            "*A 1000001 PR5",
                            "*B 1000001 -",
                            "*C 9999999 PR4",
                            "*D 1000004 PR1",
                            "E 1000001 PR4")),
            rule("224")
                    .passes(episodes(
                            "CHILD URN PLACE_PROVIDER",
                            "A 1000001 PR4",
                            "B 1000004 PR4",
                            "C 1000004 PR5",
                            "D XXXXXXX PR5",
                            "E - PR5")),
            // The registration of 1000003 ended on 30 June 2025.
            rule("227")
                    .flags(episodes(
                            "CHILD URN DECOM",
                            "*A 1000003 30/06/2025",
                            "*B 1000003 01/07/2025",
                            "C 1000003 29/06/2025")),
            rule("227")
                    .passes(episodes(
                            "CHILD URN DECOM",
                            "A 1000003 29/06/2025",
                            "B 1000001 30/06/2025",
                            "C 9999999 30/06/2025",
                            "D 1000003 -",
                            "E XXXXXXX 30/06/2025",
                            "F 1000005 01/07/2025")),
            rule("228")
                    .flags(episodes("CHILD URN DEC", "*A 1000003 01/07/2025", "*B 1000003 -", "*C 1000003 31/09/2024")),
            rule("228")
                    .passes(episodes(
                            "CHILD URN DEC",
                            "A 1000003 30/06/2025",
                            "B 1000001 01/07/2025",
                            "C 9999999 -",
                            "D - -",
                            "E 1000005 -")),
            // In the year before the registration had not ended.
            rule("228").in(2025).passes(episodes("CHILD URN DEC", "A 1000003 -")),
            rule("229")
                    .flags(episodes(
                            "CHILD URN PLACE_PROVIDER",
                            "*A 1000001 PR1",
                            "*B 9999999 PR1",
                            "*C 1000002 PR2",
                            "D 1000002 PR1")),
            rule("229")
                    .passes(episodes(
                            "CHILD URN PLACE_PROVIDER",
                            "A 1000002 PR1",
                            "B 1000001 PR2",
                            "C 9999999 PR2",
                            "D 1000001 PR4",
                            "E XXXXXXX PR1",
                            "F - PR1",
                            "G 1000001 -",
                            "H 1000005 PR1",
                            "I 1000005 PR2",
                            "J 1000006 PR1",
                            "K 1000006 PR2")),
            rule("1008").flags(episodes("CHILD URN", "*A 9999999", "*B SC000001", "C 1000001")),
            rule("1008").passes(episodes("CHILD URN", "A 1000003", "B xxxxxxx", "C -", "D 1000001.0")));

    private ProviderExamples() {}
}
