package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

final class FormatExamples {

    static final List<Example> EXAMPLES = List.of(
            rule("101").flags(header("CHILD SEX", "*A 1", "*B -", "*C X", "D M", "E F", "F U")),
            rule("101").passes(header("CHILD SEX", "A M", "B f", "C U")),
            rule("101").in(2024).flags(header("CHILD SEX", "A 1", "B 2", "C U", "*D M")),
            rule("101").in(2025).flags(header("CHILD SEX", "*A 2")),
            rule("102").flags(header("CHILD DOB", "*A -", "*B 31/02/2015", "*C 2015", "*D 01/05/2015x", "E 1/5/2015")),
            rule("102").passes(header("CHILD DOB", "A 29/02/2016", "B 2016-02-29")),
            rule("103").flags(header("CHILD ETHNIC", "*A -", "*B WBRIT", "C WBRI")),
            rule("103").passes(header("CHILD ETHNIC", "A nobt", "B CHNE")),
            rule("112").flags(ad1("CHILD DATE_INT", "*A 31/04/2025", "B -")),
            rule("112").passes(ad1("CHILD DATE_INT", "A 30/04/2025", "B -")),
            rule("113").flags(ad1("CHILD DATE_MATCH", "*A 2025", "B -")),
            rule("113").passes(ad1("CHILD DATE_MATCH", "A 01/05/2025", "B -")),
            rule("114").flags(ad1("CHILD FOSTER_CARE", "*A 2", "B 0")),
            rule("114").passes(ad1("CHILD FOSTER_CARE", "A 0", "B 1", "C -")),
            rule("115").flags(placedAdoption("CHILD DATE_PLACED", "*A 00/01/2025")),
            rule("115").passes(placedAdoption("CHILD DATE_PLACED", "A 10/01/2025", "B -")),
            rule("116").flags(placedAdoption("CHILD DATE_PLACED_CEASED", "*A 01/13/2025")),
            rule("116").passes(placedAdoption("CHILD DATE_PLACED_CEASED", "A 01/12/2025", "B -")),
            rule("120").flags(placedAdoption("CHILD REASON_PLACED_CEASED", "*A RD5")),
            rule("120").passes(placedAdoption("CHILD REASON_PLACED_CEASED", "A RD4", "B -")),
            rule("141").flags(episodes("CHILD DECOM", "*A 29/02/2025", "B -")),
            rule("141").passes(episodes("CHILD DECOM", "A 28/02/2025", "B -")),
            rule("143").flags(episodes("CHILD RNE", "*A X")),
            rule("143").passes(episodes("CHILD RNE", "A S", "B P", "C L", "D T", "E U", "F B", "G -")),
            rule("144").flags(episodes("CHILD LS", "*A V1", "*B E2")),
            rule("144").passes(episodes("CHILD LS", "A V2", "B E1", "C -")),
            rule("145").flags(episodes("CHILD CIN", "*A N9", "*B N0")),
            rule("145").passes(episodes("CHILD CIN", "A N8", "B N1", "C -")),
            rule("146").flags(episodes("CHILD PLACE", "*A H5", "*B P2", "*C Z1", "D Z11")),
            rule("146").passes(episodes("CHILD PLACE", "A K3", "B Z11", "C Z14", "D -")),
            rule("146").in(2025).flags(episodes("CHILD PLACE", "A K3", "B H5", "C P2", "D Z1", "*E Z11")),
            rule("146").in(2024).flags(episodes("CHILD PLACE", "*A K3", "B H5", "*C Z12")),
            rule("147").flags(episodes("CHILD DEC", "*A 31/09/2025", "B -")),
            rule("147").passes(episodes("CHILD DEC", "A 30/09/2025", "B -")),
            rule("149").flags(episodes("CHILD REC", "*A E10", "*B E4")),
            rule("149").passes(episodes("CHILD REC", "A E4A", "B X1", "C E17", "D -")),
            rule("168")
                    .flags(header(
                            "CHILD UPN",
                            "*A I123456789012",
                            "*B A12345678901",
                            "*C UN6",
                            "*D A1234567890AB",
                            "E H123456789012")),
            rule("168").passes(header("CHILD UPN", "A A123456789012", "B T12345678901A", "C UN1", "D UN5", "E -")),
            rule("171").flags(header("CHILD MC_DOB", "*A 30/02/2025")),
            rule("171").passes(header("CHILD MC_DOB", "A 28/02/2025", "B -")),
            rule("175").flags(ad1("CHILD NB_ADOPTR", "*A 0", "*B 3")),
            rule("175").passes(ad1("CHILD NB_ADOPTR", "A 1", "B 2", "C -")),
            rule("176").flags(ad1("CHILD SEX_ADOPTR", "*A FM", "*B M")),
            rule("176").passes(ad1("CHILD SEX_ADOPTR", "A MF", "B M1", "C -")),
            rule("177").flags(ad1("CHILD LS_ADOPTR", "*A L1", "*B L13")),
            rule("177").passes(ad1("CHILD LS_ADOPTR", "A L11", "B L0", "C -")),
            rule("196").flags(oc2("CHILD SDQ_REASON", "*A SDQ6", "*B SDQ")),
            rule("196").passes(oc2("CHILD SDQ_REASON", "A SDQ5", "B -")),
            rule("1006").flags(missing("CHILD MISSING", "*A Y", "*B MA")),
            rule("1006").passes(missing("CHILD MISSING", "A M", "B a", "C -")),
            rule("1009").flags(episodes("CHILD REASON_PLACE_CHANGE", "*A CARPLAN")),
            rule("1009").passes(episodes("CHILD REASON_PLACE_CHANGE", "A CARPL", "B CUSTOD", "C -")));

    private FormatExamples() {}
}
