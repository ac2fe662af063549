package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class EpisodeChangeExamples {

    static final List<Example> EXAMPLES = List.of(
            // The legal status is the same; each field of the placement in turn is another.
            rule("434")
                    .flags(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "*A 02/05/2025 L C1 U4 OW11AA SC1 PR1",
                            "*A 03/05/2025 L C2 U6 OW11AA SC1 PR1",
                            "*A 04/05/2025 L C1 U6 OW1_1AA SC1 PR1",
                            "*A 05/05/2025 L C2 U6 OW1_1AA - PR1",
                            "*A 06/05/2025 L C1 U6 OW1_1AA - PR4")),
            rule("434")
                    .passes(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "A 02/05/2025 L C2 U4 ow11aa SC1 PR1",
                            "A 03/05/2025 P C2 U4 OW11AA SC1 PR1",
                            "B 01/05/2025 S - R2 - - -",
                            "B 02/05/2025 L - R2 - - -",
                            "C 01/05/2025 L C1 U4 OW11AA SC1 PR1")),
            // The legal status is another; nothing of the placement is, with blanks and without.
            rule("435")
                    .flags(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "*A 02/05/2025 P C2 U6 OW11AA SC1 PR1",
                            "*A 03/05/2025 T - U4 OW11AA SC1 PR1",
                            "B 01/05/2025 S C1 R2 OW11AA - PR3",
                            "*B 02/05/2025 T C1 R2 OW11AA - PR3",
                            "*B 03/05/2025 P C1 R2 OW11AA - PR3")),
            rule("435")
                    .passes(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "A 02/05/2025 P C1 U4 OW22BB SC1 PR1",
                            "A 03/05/2025 T C1 U4 OW22BB SC2 PR1",
                            "A 04/05/2025 L C2 U4 OW22BB SC2 PR1",
                            "B 01/05/2025 S - U4 OW11AA - -",
                            "B 02/05/2025 P - U6 OW11AA - -",
                            "C 01/05/2025 P C1 U4 OW11AA - -")),
            rule("436")
                    .flags(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "*A 02/05/2025 U C1 U6 OW11AA SC1 PR1",
                            "*A 03/05/2025 B C2 U6 OW11AA SC1 PR1",
                            "B 01/05/2025 S - R2 OW11AA - PR3",
                            "*B 02/05/2025 B - U4 OW22BB SC1 PR1")),
            rule("436")
                    .passes(episodes(
                            "CHILD DECOM RNE LS PLACE PL_POST URN PLACE_PROVIDER",
                            "A 01/05/2025 S C1 U4 OW11AA SC1 PR1",
                            "A 02/05/2025 B C2 U4 OW11AA SC1 PR4",
                            "A 03/05/2025 U - U4 OW11AA SC2 PR4",
                            "A 04/05/2025 P - U4 OW11AA SC2 PR4",
                            "B 01/05/2025 U C1 U4 OW11AA SC1 PR1")));

    private EpisodeChangeExamples() {}
}
