package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class CareLeaverEpisodeExamples {

    static final List<Example> EXAMPLES = List.of(
            // Adopted; 90 days since the 14th birthday (1 January to 1 April 2024 are 91); none since the 16th; no
            // header.
            rule("1001")
                    .flags(
                            oc3("CHILD", "*A", "*B", "*C", "*D"),
                            header("CHILD DOB", "A 01/05/2008", "B 01/01/2008", "C 01/09/2008"),
                            episodes(
                                    "CHILD DECOM DEC REC LS",
                                    "A 01/05/2023 01/06/2025 E11 C2",
                                    "C 01/01/2023 31/08/2024 E4A C2",
                                    "D 01/01/2023 - - C2"),
                            lastYear(episodes("CHILD DECOM DEC REC LS", "B 02/01/2024 01/04/2024 E4A C2"))),
            // 91 days and one past the 16th birthday; 20 by the end of the year, so not to be told; open, so it runs
            // on.
            rule("1001")
                    .passes(
                            oc3("CHILD", "A", "B", "C"),
                            header("CHILD DOB", "A 31/03/2008", "B 31/03/2006", "C 01/03/2010"),
                            episodes(
                                    "CHILD DECOM DEC REC LS",
                                    "A 01/01/2024 01/04/2024 E4A C2",
                                    "B 01/04/2025 02/04/2025 E4A C2",
                                    "C 01/01/2024 - - C2"),
                            lastYear(episodes("CHILD DECOM LS", "X 01/01/2020 C2"))),
            // Short breaks do not count; of rows of one day that which ends first stands.
            rule("1001")
                    .flags(
                            oc3("CHILD", "*A", "*B"),
                            header("CHILD DOB", "A 01/05/2008", "B 01/05/2008"),
                            episodes("CHILD DECOM DEC REC LS", "A 01/01/2024 01/09/2025 E4A V3", "B 01/01/2024 - - C2"),
                            lastYear(episodes("CHILD DECOM DEC REC LS", "B 01/01/2024 01/02/2024 E4A C2"))),
            // Looked after on the 17th birthday, and still; on the 18th, ended the day after.
            rule("1007")
                    .flags(
                            oc3("CHILD DOB IN_TOUCH", "*A 01/09/2008 YES", "*B 01/09/2007 YES"),
                            episodes("CHILD DECOM DEC", "A 01/09/2025 -", "B 01/01/2020 02/09/2025")),
            // Began the day after; ended on it; 19; no answers; 16.
            rule("1007")
                    .passes(
                            oc3(
                                    "CHILD DOB IN_TOUCH",
                                    "A 01/09/2008 YES",
                                    "B 01/09/2007 YES",
                                    "C 31/03/2007 YES",
                                    "D 01/09/2008 -",
                                    "E 01/04/2009 YES"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 02/09/2025 -",
                                    "B 01/01/2020 01/09/2025",
                                    "C 01/01/2020 -",
                                    "D 01/01/2020 -",
                                    "E 01/01/2020 -")),
            rule("1011")
                    .flags(
                            oc3("CHILD IN_TOUCH", "*A YES"),
                            episodes("CHILD DECOM REC", "A 01/06/2025 E3", "A 01/05/2025 X1")),
            rule("1011")
                    .passes(
                            oc3("CHILD IN_TOUCH", "A YES", "B -"),
                            episodes("CHILD DECOM REC", "A 01/05/2025 E3", "A 01/06/2025 E4A", "B 01/05/2025 E3")),
            rule("1016")
                    .flags(
                            oc3("CHILD DOB IN_TOUCH", "*A 01/09/2008 YES", "*B 01/09/2007 YES"),
                            episodes("CHILD DECOM DEC", "A 01/01/2020 01/09/2025", "B 01/01/2020 01/09/2025")),
            rule("1016")
                    .passes(
                            oc3("CHILD DOB IN_TOUCH", "A 01/09/2008 YES", "B 01/09/2007 -", "C 31/03/2007 YES"),
                            episodes(
                                    "CHILD DECOM DEC",
                                    "A 01/01/2020 31/08/2025",
                                    "B 01/01/2020 01/09/2025",
                                    "C 01/01/2020 01/09/2025")));

    private CareLeaverEpisodeExamples() {}
}
