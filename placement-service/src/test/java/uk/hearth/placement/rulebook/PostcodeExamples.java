package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class PostcodeExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("392b")
                    .flags(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "*A C2 - OW11AA",
                                    "*B - OW11AA -",
                                    "*C V2 - -",
                                    "*- C2 - -"),
                            uasc("CHILD SEX", "D M")),
            // Short breaks; unaccompanied this year, or last year only.
            rule("392b")
                    .passes(
                            episodes(
                                    "CHILD LS HOME_POST PL_POST",
                                    "A V3 - OW11AA",
                                    "B V4 - -",
                                    "C C2 ZZ99ZZ X",
                                    "D V2 - OW11AA",
                                    "E V2 - OW11AA"),
                            uasc("CHILD SEX", "D M"),
                            lastYear(uasc("CHILD SEX", "E F"))),
            // Who is an unaccompanied asylum-seeking child is not known: none is left out.
            rule("392b").flags(episodes("CHILD LS HOME_POST PL_POST", "*A C2 - OW11AA", "B C2 OW11AA OW11AA")),
            // The header's own column says more than the table.
            rule("392b")
                    .flags(
                            episodes("CHILD LS HOME_POST PL_POST", "*A C2 - OW11AA", "B C2 - OW11AA"),
                            header("CHILD UASC", "A 0", "B 1"),
                            uasc("CHILD SEX", "A M")),
            rule("392c")
                    .flags(episodes(
                            "CHILD HOME_POST PL_POST",
                            "*A *ZZ9_9ZZ OW11AA",
                            "*B OW11AA *ZZ99ZZ",
                            "*C *ZZ99ZZ *XX11XX")),
            rule("392c").passes(episodes("CHILD HOME_POST PL_POST", "A ow1_1aa -", "B - OU11AA", "C - -")),
            rule("392d")
                    .flags(episodes(
                            "CHILD HOME_POST PL_POST PLACE",
                            "*A OW11AA OW11AA U4",
                            "*B ow1_1aa OW11AA K2",
                            "*C ZZ99ZZ ZZ9_9ZZ -",
                            "D OW11AA OW22BB U4")),
            rule("392d")
                    .passes(episodes(
                            "CHILD HOME_POST PL_POST PLACE",
                            "A OW11AA OW11AA P1",
                            "B OW11AA OU11AA U4",
                            "C - - U4",
                            "D OW11AA - U4")),
            rule("398")
                    .flags(episodes("CHILD LS HOME_POST PL_POST", "*A V3 OW11AA -", "*B V4 - X", "C V2 OW11AA OW11AA")),
            rule("398")
                    .passes(episodes("CHILD LS HOME_POST PL_POST", "A V3 - -", "B C2 OW11AA -", "C - OW11AA OW11AA")));

    private PostcodeExamples() {}
}
