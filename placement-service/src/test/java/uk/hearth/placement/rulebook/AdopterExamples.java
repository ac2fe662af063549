package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class AdopterExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("151")
                    .flags(ad1(
                            "CHILD DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
                            "*A X 01/05/2024 0 2 MF *-",
                            "*B 01/04/2024 *- *- *- *- *-",
                            "*C *- *- *- *- *- L0")),
            rule("151")
                    .passes(ad1(
                            "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
                            "A - X X 0 2 MF L11",
                            "B 01/01/2024 - - - - - -")),
            rule("511").flags(ad1("CHILD NB_ADOPTR SEX_ADOPTR", "*A 2 M1", "*B 2 F1", "C 1 F1")),
            rule("511").passes(ad1("CHILD NB_ADOPTR SEX_ADOPTR", "A 2 MF", "B 1 M1", "C 2 -", "D - M1")),
            rule("514").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L0 MF", "*B L0 -", "*C L0 MM", "D L0 F1")),
            rule("514").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L0 M1", "B L0 F1", "C L11 MF", "D - MF")),
            rule("517").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L3 MM", "*B L3 -", "*C L3 F1", "D L3 MF")),
            rule("517").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L3 MF", "B L4 MM", "C - FF")),
            rule("518").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L4 MF", "*B L4 -", "*C L4 M1", "D L4 MM")),
            rule("518").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L4 MM", "B L4 FF", "C L3 MF", "D - MF")),
            rule("519").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L2 M1", "*B L2 -", "*C L2 F1", "D L2 MM")),
            rule("519").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L2 MM", "B L2 FF", "C L2 MF", "D L0 M1")),
            rule("520").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L11 FF", "*B L11 -", "*C L11 M1", "D L11 MF")),
            rule("520").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L11 MF", "B L12 FF", "C - FF")),
            rule("524").flags(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "*A L12 MF", "*B L12 -", "*C L12 F1", "D L12 FF")),
            rule("524").passes(ad1("CHILD LS_ADOPTR SEX_ADOPTR", "A L12 MM", "B L12 FF", "C L11 MF", "D - MF")));

    private AdopterExamples() {}
}
