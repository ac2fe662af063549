package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class MotherExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("174").flags(header("CHILD SEX MC_DOB", "*A M 01/05/2025", "*B 1 x")),
            rule("174").passes(header("CHILD SEX MC_DOB", "A F 01/05/2025", "B M -")),
            rule("207")
                    .flags(
                            header("CHILD MOTHER", "*A 0", "*B -"),
                            lastYear(header("CHILD MOTHER", "A 1", "B 1")),
                            episodes("CHILD", "A", "B")),
            rule("207")
                    .passes(
                            header("CHILD MOTHER", "A 1", "B 0", "C 0"),
                            lastYear(header("CHILD MOTHER", "A 1", "B 0", "C 1")),
                            episodes("CHILD", "A", "B")),
            rule("611").flags(header("CHILD MOTHER MC_DOB", "*A 1 -")),
            rule("611").passes(header("CHILD MOTHER MC_DOB", "A 1 01/05/2025", "B 0 -")),
            rule("612").flags(header("CHILD SEX MOTHER MC_DOB", "*A F 0 01/05/2025", "*B 2 - 01/05/2025")),
            rule("612").passes(header("CHILD SEX MOTHER MC_DOB", "A F 1 01/05/2025", "B F 0 -", "C M 0 01/05/2025")),
            rule("620").flags(header("CHILD DOB MOTHER", "*A 02/04/2014 1")),
            rule("620").passes(header("CHILD DOB MOTHER", "A 01/04/2014 1", "B 02/04/2014 0")),
            rule("621").flags(header("CHILD DOB MC_DOB", "*A 02/05/2009 01/05/2009", "*B 02/05/2009 02/05/2009")),
            rule("621").passes(header("CHILD DOB MC_DOB", "A 02/05/2009 03/05/2009", "B - 01/05/2009")),
            rule("624")
                    .flags(
                            header("CHILD MC_DOB", "*A 02/05/2024", "*B -"),
                            lastYear(header("CHILD MC_DOB", "A 01/05/2024", "B 01/05/2024"))),
            rule("624")
                    .passes(
                            header("CHILD MC_DOB", "A 1/5/2024", "B 01/05/2025"),
                            lastYear(header("CHILD MC_DOB", "A 01/05/2024", "B -"))),
            rule("626")
                    .flags(header("CHILD MOTHER MC_DOB", "*A 1 31/03/2025"), lastYear(header("CHILD MOTHER", "A 0"))),
            rule("626")
                    .passes(
                            header("CHILD MOTHER MC_DOB", "A 1 01/04/2025", "B 1 31/03/2025"),
                            lastYear(header("CHILD MOTHER", "A 0", "B -"))));

    private MotherExamples() {}
}
