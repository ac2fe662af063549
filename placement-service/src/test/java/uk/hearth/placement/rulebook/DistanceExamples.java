package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class DistanceExamples {

    static final List<Example> EXAMPLES = List.of(
            // 1,000.0 miles.
            rule("164")
                    .flags(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "*A C2 OW11AA VF44DD",
                                    "*B - OW11AA VF44DD",
                                    "*- C2 VF44DD OW11AA"),
                            uasc("CHILD SEX", "C M")),
            // 999.9 miles; not known; short breaks; unaccompanied this year or last.
            rule("164")
                    .passes(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "A C2 OW11AA VF33CC",
                                    "B C2 - VF44DD",
                                    "C V3 OW11AA VF44DD",
                                    "D V4 OW11AA VF44DD",
                                    "E C2 OW11AA VF44DD",
                                    "F C2 OW11AA VF44DD",
                                    "G C2 OW11AA OW11AA"),
                            uasc("CHILD SEX", "E M"),
                            lastYear(uasc("CHILD SEX", "F M"))),
            rule("392a")
                    .flags(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "*A C2 - OW11AA",
                                    "*B - OW11AA ZZ99ZZ",
                                    "*C V2 OW11AA NG11AA",
                                    "D C2 - OW11AA"),
                            uasc("CHILD SEX", "D M")),
            rule("392a")
                    .passes(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "A C2 OW11AA OW11AA",
                                    "B V3 - OW11AA",
                                    "C V4 OW11AA -",
                                    "D C2 - OW11AA"),
                            lastYear(uasc("CHILD SEX", "D M"))),
            rule("406")
                    .flags(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "*A C2 OW11AA OU11AA",
                                    "*A V3 OW11AA OU11AA",
                                    "*B C2 OW11AA OW11AA",
                                    "C C2 OW11AA OU11AA"),
                            uasc("CHILD SEX", "A M"),
                            lastYear(uasc("CHILD SEX", "B M"))),
            rule("406")
                    .passes(
                            episodes(
                                    "CHILD HOME_POST PL_POST",
                                    "A - OU11AA",
                                    "A OW11AA NG11AA",
                                    "B OW11AA OU11AA",
                                    "- OW11AA OU11AA"),
                            uasc("CHILD SEX", "A M")),
            // 350.1 miles.
            rule("454")
                    .flags(episodes(
                            "CHILD LS HOME_POST PL_POST",
                            "*A V3 OW11AA VF22BB",
                            "*B - OW11AA FA11AA",
                            "C - OW11AA OU11AA")),
            // 350.0 miles; 999.9, which stands for not known; not known.
            rule("454")
                    .passes(episodes(
                            "CHILD HOME_POST PL_POST",
                            "A OW11AA VF11AA",
                            "B OW11AA VF33CC",
                            "C OW11AA -",
                            "D OW11AA NG11AA")));

    private DistanceExamples() {}
}
