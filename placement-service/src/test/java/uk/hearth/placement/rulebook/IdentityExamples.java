package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class IdentityExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("202").flags(header("CHILD SEX", "*A M", "*B -"), lastYear(header("CHILD SEX", "A F", "B M"))),
            rule("202").passes(header("CHILD SEX", "A M", "B -", "C F"), lastYear(header("CHILD SEX", "A 1", "B -"))),
            rule("203")
                    .flags(
                            header("CHILD DOB", "*A 01/05/2015", "*B -"),
                            lastYear(header("CHILD DOB", "A 02/05/2015", "B 01/05/2015"))),
            rule("203")
                    .passes(
                            header("CHILD DOB", "A 01/05/2015", "B -", "C x1", "D 01/05/2015"),
                            lastYear(header("CHILD DOB", "A 1/5/2015", "B -", "C x2"))),
            rule("204").flags(header("CHILD ETHNIC", "*A WBRI"), lastYear(header("CHILD ETHNIC", "A WIRI"))),
            rule("204").passes(header("CHILD ETHNIC", "A wbri", "B WBRI"), lastYear(header("CHILD ETHNIC", "A WBRI"))),
            rule("208")
                    .flags(
                            header("CHILD UPN", "*A A123456789013", "*B -", "*C UN1", "*D UN3", "*E -", "*F UN1"),
                            lastYear(header(
                                    "CHILD UPN",
                                    "A A123456789012",
                                    "B A123456789012",
                                    "C A123456789012",
                                    "D UN2",
                                    "E UN2",
                                    "F UN5"))),
            rule("208")
                    .passes(
                            header(
                                    "CHILD UPN",
                                    "A A123456789012",
                                    "B -",
                                    "C UN2",
                                    "D UN5",
                                    "E UN1",
                                    "F A123456789014",
                                    "G A123456789015",
                                    "H UN2"),
                            lastYear(header(
                                    "CHILD UPN",
                                    "A a123456789012",
                                    "B -",
                                    "C UN1",
                                    "D -",
                                    "E -",
                                    "F -",
                                    "G UN4",
                                    "H UN2"))),
            rule("209").flags(header("CHILD UPN DOB", "*A UN1 31/08/2020", "B UN1 01/09/2020")),
            rule("209").passes(header("CHILD UPN DOB", "A UN1 01/09/2020", "B UN2 31/08/2020", "C UN1 -")),
            rule("210")
                    .flags(
                            header("CHILD UPN", "*A UN4", "B UN3"),
                            episodes("CHILD DECOM", "A 01/06/2025", "*A 01/05/2025", "A -", "B 01/05/2025")),
            rule("210")
                    .passes(
                            header("CHILD UPN", "A UN4", "B UN4", "C UN4"),
                            episodes("CHILD DECOM", "A 01/05/2025", "A 24/03/2026", "B -")),
            rule("210").flags(header("CHILD UPN", "*A UN4"), episodes("CHILD DECOM", "*A 23/03/2026")),
            rule("232").flags(header("CHILD SEX", "*A U", "B M")),
            rule("232").passes(header("CHILD SEX", "A M", "B -", "C 2")),
            rule("442").flags(header("CHILD UPN", "*A -", "*B -"), episodes("CHILD LS", "A V3", "A C2", "B -")),
            rule("442")
                    .passes(header("CHILD UPN", "A -", "B -", "C UN1"), episodes("CHILD LS", "A V3", "A V4", "C C2")),
            rule("444").flags(header("CHILD UPN", "*A A123456789012", "*B a123456789012", "C A123456789013")),
            rule("444").passes(header("CHILD UPN", "A UN1", "B UN1", "C -", "D -", "E A123456789012")));

    private IdentityExamples() {}
}
