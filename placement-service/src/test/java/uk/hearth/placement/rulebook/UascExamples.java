package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. A header that brings UASC is one made from the XML. */
final class UascExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("104").flags(uasc("CHILD DUC", "*A 31/06/2025", "*B 31/03/2025")),
            rule("104").passes(uasc("CHILD DUC", "A 01/04/2025", "B -")),
            rule("105").flags(header("CHILD UASC", "*A 2", "*B -")),
            rule("105").passes(header("CHILD UASC", "A 0", "B 1")),
            rule("231").flags(header("CHILD DOB", "*A 01/04/2015"), uasc("CHILD SEX", "A M")),
            rule("231").passes(header("CHILD DOB", "A 31/03/2015", "B 01/04/2015"), uasc("CHILD SEX", "A M")),
            rule("303").flags(header("CHILD UASC", "*A 0"), uasc("CHILD DUC", "*A 01/05/2025")),
            rule("303").passes(header("CHILD UASC", "A 1", "B 0"), uasc("CHILD DUC", "A 01/05/2025", "B -")),
            rule("304").flags(uasc("CHILD DOB DUC", "*A 01/05/2007 02/05/2025")),
            rule("304").passes(uasc("CHILD DOB DUC", "A 01/05/2007 01/05/2025", "B - 01/05/2025")),
            // Care ended before the year; never looked after.
            rule("1014")
                    .flags(
                            uasc("CHILD SEX", "*A M", "*B M"),
                            oc3("CHILD IN_TOUCH", "*A YES", "*B YES"),
                            episodes("CHILD DECOM DEC", "A 01/05/2024 31/03/2025")),
            rule("1014")
                    .passes(
                            uasc("CHILD SEX", "A M", "B M", "C M"),
                            oc3("CHILD IN_TOUCH", "A YES", "B -", "D YES"),
                            episodes("CHILD DECOM DEC", "A 01/05/2024 01/04/2025", "C 01/05/2024 -")),
            // Status not ended last year; an end this year of a child no longer flagged.
            rule("205A")
                    .flags(header("CHILD SEX", "*A M"), uasc("CHILD SEX"), lastYear(uasc("CHILD SEX DUC", "A M -"))),
            rule("205A")
                    .flags(
                            header("CHILD UASC", "*A 0"),
                            uasc("CHILD DUC", "*A 01/05/2025"),
                            lastYear(uasc("CHILD SEX DUC", "A M 01/05/2024"))),
            rule("205A")
                    .passes(
                            header("CHILD SEX", "A M", "B M"),
                            uasc("CHILD SEX", "B M"),
                            lastYear(uasc("CHILD SEX DUC", "A M 31/03/2025", "B M -"))),
            // Last year's end was not the 18th birthday; this year's is blank, or after the year and another.
            rule("205B")
                    .flags(
                            header("CHILD SEX", "*A M", "*B M", "*C M"),
                            uasc("CHILD SEX DUC", "*A M 01/05/2025", "*B M -", "*C M 02/05/2026"),
                            lastYear(uasc(
                                    "CHILD SEX DOB DUC",
                                    "A M 01/05/2008 30/04/2026",
                                    "B M 01/05/2008 01/05/2026",
                                    "C M 01/05/2008 01/05/2026"))),
            rule("205B")
                    .passes(
                            header("CHILD SEX", "A M", "B M", "C M"),
                            uasc("CHILD SEX DUC", "A M 01/05/2025", "B M 01/05/2026", "C M 01/05/2025"),
                            lastYear(uasc(
                                    "CHILD SEX DOB DUC", "A M 01/05/2008 01/05/2026", "B M 01/05/2008 01/05/2026"))),
            rule("205C")
                    .flags(
                            header("CHILD UASC", "*A 0", "*B 0"),
                            uasc("CHILD DUC", "*A 01/05/2025", "*B -"),
                            lastYear(header("CHILD UASC", "A 0", "B 0")),
                            lastYear(uasc("CHILD DUC", "B 01/05/2024"))),
            rule("205C")
                    .passes(
                            header("CHILD UASC", "A 1", "B 0"),
                            uasc("CHILD DUC", "A 01/05/2025", "B -"),
                            lastYear(header("CHILD UASC", "A 0", "B 0")),
                            lastYear(uasc("CHILD DUC", "B -"))),
            rule("205D").flags(header("CHILD UASC", "*A 1"), lastYear(header("CHILD UASC", "A 0"))),
            // One in both years; one that was not looked after last year; not one.
            rule("205D")
                    .passes(
                            header("CHILD SEX", "A M", "B M", "C M"),
                            uasc("CHILD SEX", "A M", "B M"),
                            lastYear(header("CHILD SEX", "A M", "C M")),
                            lastYear(uasc("CHILD SEX", "A M"))));

    private UascExamples() {}
}
