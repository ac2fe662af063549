package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class AdoptivePlacementExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("217")
                    .flags(episodes(
                            "CHILD PLACE DECOM RNE",
                            "*A A3 01/04/2015 P",
                            "*B A5 01/05/2025 B",
                            "*C A5 01/05/2025 -",
                            "*D A3 01/05/2025 L")),
            rule("217")
                    .passes(episodes(
                            "CHILD PLACE DECOM RNE",
                            "A A3 31/03/2015 P",
                            "B A5 01/05/2025 T",
                            "C A3 01/05/2025 U",
                            "D A5 01/05/2025 S",
                            "E A6 01/05/2025 P",
                            "F A3 - P")),
            rule("336")
                    .flags(episodes(
                            "CHILD DECOM PLACE",
                            "*A 02/05/2025 A5",
                            "A 01/05/2025 K2",
                            "B 01/05/2025 -",
                            "*B 02/05/2025 A3",
                            "C 01/05/2025 P1",
                            "*C 02/05/2025 A3")),
            rule("336")
                    .passes(episodes(
                            "CHILD DECOM PLACE",
                            "A 01/05/2025 U1",
                            "A 02/05/2025 A3",
                            "A 03/05/2025 A5",
                            "B 01/05/2025 A5",
                            "C 01/05/2025 K2",
                            "C 02/05/2025 A6",
                            "C 03/05/2025 A3",
                            "D 01/05/2025 K2",
                            "D 02/05/2025 A4",
                            "E 01/05/2025 U6",
                            "E 02/05/2025 A5")),
            rule("408").flags(episodes("CHILD PLACE LS", "*A A5 C2", "*B A6 -", "C A5 E1")),
            rule("408").passes(episodes("CHILD PLACE LS", "A A5 E1", "B A6 E1", "C A3 C2", "D A4 V2", "E - C2")),
            rule("551")
                    .flags(
                            episodes("CHILD PLACE", "*A A3", "A U4", "*B A6", "*C A4", "*C A5"),
                            placedAdoption(
                                    "CHILD DOB DATE_PLACED",
                                    "B 01/01/2024 -",
                                    "C 01/01/2024 01/05/2025",
                                    "C 01/01/2024 -")),
            rule("551")
                    .passes(
                            episodes("CHILD PLACE", "A U4", "B A3", "C A6", "- A3"),
                            placedAdoption("CHILD DATE_PLACED", "B 01/05/2025", "C X")),
            // The latest decision and the first placement for adoption.
            rule("552")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED", "A 01/05/2025", "*A 11/05/2025", "A -"),
                            episodes("CHILD DECOM PLACE", "A 12/05/2025 A5", "*A 10/05/2025 A3", "A 01/05/2025 U4")),
            rule("552")
                    .flags(
                            placedAdoption("CHILD DATE_PLACED", "*A 12/05/2025", "A 11/05/2025"),
                            episodes("CHILD DECOM PLACE", "*A 10/05/2025 A6")),
            rule("552")
                    .passes(
                            placedAdoption("CHILD DATE_PLACED", "A 10/05/2025", "B 11/05/2025", "C X", "D 11/05/2025"),
                            episodes(
                                    "CHILD DECOM PLACE",
                                    "A 10/05/2025 A4",
                                    "B 10/05/2025 U4",
                                    "C 10/05/2025 A3",
                                    "D - A3")));

    private AdoptivePlacementExamples() {}
}
