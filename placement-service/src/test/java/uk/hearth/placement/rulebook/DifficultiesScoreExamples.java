package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** Of the children, A, B and D were looked after all year, C was not. The year is 1 April 2025 to 31 March 2026. */
final class DifficultiesScoreExamples {

    static final List<Example> EXAMPLES = List.of(
            // Aged 4 on 1 April 2025; aged 16 on 31 March 2026, the last one for whom it is wrong.
            rule("157")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "*A 01/04/2021 - SDQ1", "*B 31/03/2010 - SDQ1")),
            // 4 a day late; 16 a day early; not looked after all year; with a score.
            rule("157")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2(
                                    "CHILD DOB SDQ_SCORE SDQ_REASON",
                                    "A 02/04/2021 - SDQ1",
                                    "B 30/03/2010 - SDQ1",
                                    "C 01/04/2015 - SDQ1",
                                    "D 01/04/2015 7 SDQ1")),
            rule("180").flags(oc2("CHILD SDQ_SCORE", "*A 41", "*B X", "*C 12.5", "*D -1")),
            rule("180").passes(oc2("CHILD SDQ_SCORE", "A 40", "B 0", "C -", "D 9")),
            rule("185")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD SDQ_SCORE", "A 12", "*C 12", "*X 3")),
            rule("185")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD SDQ_SCORE", "A 12", "C -")),
            // 4 on the first day; 17 the day after the last.
            rule("186")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "*A 01/04/2021 - -", "*B 01/04/2009 - -")),
            rule("186")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2(
                                    "CHILD DOB SDQ_SCORE SDQ_REASON",
                                    "A 02/04/2021 - -",
                                    "B 31/03/2009 - -",
                                    "C 01/04/2015 - -",
                                    "D 01/04/2015 - SDQ2")),
            rule("188").flags(oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "*A 01/04/2022 8 -", "*B 01/04/2022 - SDQ1")),
            rule("188").passes(oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "A 31/03/2022 8 -", "B 01/04/2022 - -")),
            rule("189").flags(oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "*A 31/03/2008 8 -", "*B 31/03/2008 - SDQ1")),
            // The 17th birthday on the first day of the year.
            rule("189").passes(oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "A 01/04/2008 8 -", "B 31/03/2008 - -")),
            // 4 on the first day; 17 on the last.
            rule("197B")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD DOB SDQ_SCORE SDQ_REASON", "*A 01/04/2021 - -", "*B 31/03/2009 - -")),
            rule("197B")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2(
                                    "CHILD DOB SDQ_SCORE SDQ_REASON",
                                    "A 31/03/2021 - -",
                                    "B 01/04/2009 - -",
                                    "C 01/06/2021 - -",
                                    "D 01/06/2021 - SDQ3")),
            rule("197a").flags(oc2("CHILD SDQ_SCORE SDQ_REASON", "*A 8 SDQ2")),
            rule("197a").passes(oc2("CHILD SDQ_SCORE SDQ_REASON", "A 8 -", "B - SDQ2")),
            rule("198")
                    .flags(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD SDQ_REASON", "A SDQ2", "*C SDQ2")),
            rule("198")
                    .passes(
                            episodes(
                                    "CHILD DECOM RNE",
                                    "A 01/05/2020 S",
                                    "B 01/05/2020 S",
                                    "C 01/05/2025 S",
                                    "D 01/05/2020 S"),
                            oc2("CHILD SDQ_REASON", "A SDQ2", "C -")));

    private DifficultiesScoreExamples() {}
}
