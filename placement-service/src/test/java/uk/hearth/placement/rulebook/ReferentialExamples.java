package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class ReferentialExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("1012")
                    .flags(
                            episodes("CHILD DECOM", "A 01/05/2025"),
                            placedAdoption("CHILD", "*B", "A"),
                            missing("CHILD", "*B", "*C"),
                            reviews("CHILD", "*B"),
                            ad1("CHILD", "*B"),
                            prevPerm("CHILD", "*B"),
                            oc2("CHILD", "*B")),
            // Not tested: the header, care leavers, asylum seekers, social workers, rows of nobody.
            rule("1012")
                    .passes(
                            episodes("CHILD DECOM", "A -"),
                            header("CHILD", "B"),
                            oc3("CHILD", "B"),
                            uasc("CHILD", "B"),
                            swEpisodes("CHILD", "B"),
                            reviews("CHILD", "A", "-")),
            rule("EPI").flags(header("CHILD", "A", "*B", "C"), episodes("CHILD", "A"), oc3("CHILD", "C")),
            rule("EPI").passes(header("CHILD", "A", "C"), episodes("CHILD", "A"), oc3("CHILD", "C")),
            rule("INT21").flags(header("CHILD SEX", "A M", "B 1"), uasc("CHILD SEX", "*A F", "*B 2")),
            rule("INT21").passes(header("CHILD SEX", "A 1", "B -"), uasc("CHILD SEX", "A M", "A -", "B F", "C F")),
            rule("INT31").flags(ad1("CHILD", "*A", "B", "*A")),
            rule("INT31").passes(ad1("CHILD", "A", "B", "-", "-")),
            rule("INT32").flags(header("CHILD", "*A", "B", "*A")),
            rule("INT32").passes(header("CHILD", "A", "B", "-", "-")),
            rule("INT33").flags(oc2("CHILD", "*A", "B", "*A")),
            rule("INT33").passes(oc2("CHILD", "A", "B", "-", "-")),
            rule("INT34").flags(oc3("CHILD", "*A", "B", "*A")),
            rule("INT34").passes(oc3("CHILD", "A", "B", "-", "-")),
            rule("INT35").flags(prevPerm("CHILD", "*A", "B", "*A")),
            rule("INT35").passes(prevPerm("CHILD", "A", "B", "-", "-")),
            rule("INT36").flags(uasc("CHILD", "*A", "B", "*A")),
            rule("INT36").passes(uasc("CHILD", "A", "B", "-", "-")));

    private ReferentialExamples() {}
}
