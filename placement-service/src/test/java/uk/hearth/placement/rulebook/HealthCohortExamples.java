package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** Of the children, A, B and D were looked after all year, C was not. The year is 1 April 2025 to 31 March 2026. */
final class HealthCohortExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("187")
                    .flags(
                            ad1("CHILD NB_ADOPTR", "*A 2"),
                            oc3("CHILD ACTIV", "*A F1", "B F1"),
                            episodes("CHILD DECOM RNE", "A 01/04/2025 S", "B 02/04/2025 S")),
            rule("187")
                    .passes(
                            ad1("CHILD NB_ADOPTR", "A -", "B 2"),
                            oc3("CHILD ACTIV", "A -", "B F1"),
                            episodes("CHILD DECOM RNE", "A 01/04/2025 S", "B 02/04/2025 S")),
            rule("190")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD CONVICTED TEETH_CHECK HEALTH_CHECK", "*C - *1 *0", "A 0 1 1")),
            rule("190")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD TEETH_CHECK SDQ_SCORE", "C - 12", "A 1 -")),
            // An answer is missing; the child is not there at all, so its first episode is marked.
            rule("191")
                    .flags(
                            oc2("CHILD IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE", "*A 1 1 1 -"),
                            episodes(
                                    "CHILD DECOM RNE DEC REC",
                                    "A 01/05/2020 S - -",
                                    "B 01/06/2024 P - -",
                                    "*B 01/05/2020 S 01/06/2024 X1")),
            rule("191")
                    .passes(
                            oc2(
                                    "CHILD IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
                                    "A 1 0 1 0",
                                    "B 1 1 1 -"),
                            episodes("CHILD DECOM RNE", "A 01/05/2020 S", "B 02/04/2025 S", "C 01/05/2025 S")),
            rule("542").flags(oc2("CHILD DOB CONVICTED", "*A 01/04/2016 0")),
            rule("542").passes(oc2("CHILD DOB CONVICTED", "A 31/03/2016 0", "B 01/04/2016 -")),
            rule("543")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB CONVICTED", "*A 31/03/2016 -")),
            rule("543")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB CONVICTED", "A 01/04/2016 -", "B 31/03/2016 0", "C 31/03/2010 -")),
            rule("545")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB HEALTH_CHECK", "*A 01/04/2021 -")),
            rule("545")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB HEALTH_CHECK", "A 31/03/2021 -", "B 01/04/2021 0", "C 01/04/2023 -")),
            rule("546")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB HEALTH_CHECK", "*A 31/03/2021 1")),
            rule("546")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB HEALTH_CHECK", "A 01/04/2021 1", "B 31/03/2021 -", "C 31/03/2019 1")));

    private HealthCohortExamples() {}
}
