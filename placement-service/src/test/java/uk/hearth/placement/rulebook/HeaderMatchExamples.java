package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** Rows whose child is not in the header, or was born on another day there. */
final class HeaderMatchExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("INT01").flags(header("CHILD", "A"), ad1("CHILD", "A", "*B", "*B")),
            rule("INT01").passes(header("CHILD", "A", "B"), ad1("CHILD", "A", "a", "-")),
            rule("INT02").flags(header("CHILD", "A"), placedAdoption("CHILD", "A", "*B", "*B")),
            rule("INT02").passes(header("CHILD", "A", "B"), placedAdoption("CHILD", "A", "a", "-")),
            rule("INT03").flags(header("CHILD", "A"), episodes("CHILD", "A", "*B", "*B")),
            rule("INT03").passes(header("CHILD", "A", "B"), episodes("CHILD", "A", "a", "-")),
            rule("INT04").flags(header("CHILD", "A"), missing("CHILD", "A", "*B", "*B")),
            rule("INT04").passes(header("CHILD", "A", "B"), missing("CHILD", "A", "a", "-")),
            rule("INT05").flags(header("CHILD", "A"), oc2("CHILD", "A", "*B", "*B")),
            rule("INT05").passes(header("CHILD", "A", "B"), oc2("CHILD", "A", "a", "-")),
            rule("INT06").flags(header("CHILD", "A"), oc3("CHILD", "A", "*B", "*B")),
            rule("INT06").passes(header("CHILD", "A", "B"), oc3("CHILD", "A", "a", "-")),
            rule("INT07").flags(header("CHILD", "A"), prevPerm("CHILD", "A", "*B", "*B")),
            rule("INT07").passes(header("CHILD", "A", "B"), prevPerm("CHILD", "A", "a", "-")),
            rule("INT08").flags(header("CHILD", "A"), reviews("CHILD", "A", "*B", "*B")),
            rule("INT08").passes(header("CHILD", "A", "B"), reviews("CHILD", "A", "a", "-")),
            rule("INT09").flags(header("CHILD", "A"), uasc("CHILD", "A", "*B", "*B")),
            rule("INT09").passes(header("CHILD", "A", "B"), uasc("CHILD", "A", "a", "-")),
            rule("INT11").flags(header("CHILD DOB", "A 01/02/2015"), ad1("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT11")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            ad1("CHILD DOB", "A 01/02/2015", "A -", "A 30/02/2015", "B 01/02/2015", "C 03/02/2015")),
            rule("INT12")
                    .flags(
                            header("CHILD DOB", "A 01/02/2015"),
                            placedAdoption("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT12")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            placedAdoption(
                                    "CHILD DOB",
                                    "A 01/02/2015",
                                    "A -",
                                    "A 30/02/2015",
                                    "B 01/02/2015",
                                    "C 03/02/2015")),
            rule("INT13")
                    .flags(header("CHILD DOB", "A 01/02/2015"), missing("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT13")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            missing(
                                    "CHILD DOB",
                                    "A 01/02/2015",
                                    "A -",
                                    "A 30/02/2015",
                                    "B 01/02/2015",
                                    "C 03/02/2015")),
            rule("INT14").flags(header("CHILD DOB", "A 01/02/2015"), oc2("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT14")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            oc2("CHILD DOB", "A 01/02/2015", "A -", "A 30/02/2015", "B 01/02/2015", "C 03/02/2015")),
            rule("INT15").flags(header("CHILD DOB", "A 01/02/2015"), oc3("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT15")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            oc3("CHILD DOB", "A 01/02/2015", "A -", "A 30/02/2015", "B 01/02/2015", "C 03/02/2015")),
            rule("INT16")
                    .flags(header("CHILD DOB", "A 01/02/2015"), prevPerm("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT16")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            prevPerm(
                                    "CHILD DOB",
                                    "A 01/02/2015",
                                    "A -",
                                    "A 30/02/2015",
                                    "B 01/02/2015",
                                    "C 03/02/2015")),
            rule("INT17")
                    .flags(header("CHILD DOB", "A 01/02/2015"), reviews("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT17")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            reviews(
                                    "CHILD DOB",
                                    "A 01/02/2015",
                                    "A -",
                                    "A 30/02/2015",
                                    "B 01/02/2015",
                                    "C 03/02/2015")),
            rule("INT18").flags(header("CHILD DOB", "A 01/02/2015"), uasc("CHILD DOB", "*A 02/02/2015", "A 1/2/2015")),
            rule("INT18")
                    .passes(
                            header("CHILD DOB", "A 01/02/2015", "B -"),
                            uasc("CHILD DOB", "A 01/02/2015", "A -", "A 30/02/2015", "B 01/02/2015", "C 03/02/2015")));

    private HeaderMatchExamples() {}
}
