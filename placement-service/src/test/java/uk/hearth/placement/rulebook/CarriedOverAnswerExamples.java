package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;
import java.util.stream.Stream;

final class CarriedOverAnswerExamples {

    private static final List<Example> PLACEMENT = List.of(
            rule("503D")
                    .flags(
                            episodes("CHILD DECOM PLACE", "A 01/06/2025 K2", "*A 01/05/2024 U4", "*B 01/05/2024 K3"),
                            lastYear(episodes("CHILD DECOM PLACE", "A 01/05/2024 U6", "B 01/05/2024 H5"))),
            rule("503D")
                    .passes(
                            episodes("CHILD DECOM PLACE", "A 01/05/2024 Z12", "B 01/05/2024 U4", "C 01/05/2024 U4"),
                            lastYear(episodes(
                                    "CHILD DECOM PLACE DEC",
                                    "A 01/05/2024 Z1 -",
                                    "B 01/05/2024 U6 31/03/2025",
                                    "C 01/04/2023 K2 01/05/2024",
                                    "C 01/05/2024 U4 -"))),
            rule("503D")
                    .in(2025)
                    .passes(
                            episodes("CHILD DECOM PLACE", "A 01/05/2023 K3"),
                            lastYear(episodes("CHILD DECOM PLACE", "A 01/05/2023 H5"))));

    static final List<Example> EXAMPLES = Stream.of(
                    unlikeLastYear("503A", "RNE", "S", "P"),
                    unlikeLastYear("503B", "LS", "C1", "C2"),
                    unlikeLastYear("503C", "CIN", "N1", "N2"),
                    PLACEMENT,
                    unlikeLastYear("503E", "PLACE_PROVIDER", "PR1", "PR4"),
                    unlikeLastYear("503F", "URN", "1000001", "SC000001"))
            .flatMap(List::stream)
            .toList();

    private CarriedOverAnswerExamples() {}

    /** This year's first episode against last year's last one, where that was open: a value against another, or a blank. */
    private static List<Example> unlikeLastYear(String code, String column, String value, String another) {
        return List.of(
                rule(code)
                        .flags(
                                episodes(
                                        "CHILD DECOM " + column,
                                        "A 01/06/2025 " + value,
                                        "*A 01/05/2024 " + another,
                                        "*B 01/05/2024 -",
                                        "*C 01/05/2025 " + value),
                                lastYear(episodes(
                                        "CHILD DECOM DEC " + column,
                                        "A 01/05/2024 - " + value,
                                        "B 01/05/2024 31/09/2024 " + value,
                                        "C 01/05/2024 - " + another))),
                // The same, or blank in both; ended; only in one year; no first day.
                rule(code)
                        .passes(
                                episodes(
                                        "CHILD DECOM " + column,
                                        "A 01/05/2024 " + value,
                                        "A 01/06/2025 " + another,
                                        "B 01/05/2024 -",
                                        "C 01/05/2025 " + another,
                                        "D 01/05/2024 " + another,
                                        "E - " + another),
                                lastYear(episodes(
                                        "CHILD DECOM DEC " + column,
                                        "A 01/04/2023 - " + another,
                                        "A 01/05/2024 - " + value,
                                        "B 01/05/2024 - -",
                                        "C 01/05/2024 01/03/2025 " + value,
                                        "E 01/05/2024 - " + value))));
    }
}
