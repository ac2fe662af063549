package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2026 to 31 March 2027, the first in which orders are collected. */
final class DeprivationOfLibertyExamples {

    static final List<Example> EXAMPLES = List.of(
            order("700").flags(dolo("CHILD DOLO_START", "*A -", "*B 31/06/2026")),
            order("700").passes(dolo("CHILD DOLO_START", "A 30/06/2026")),
            order("701").flags(dolo("CHILD DOLO_END", "*A 31/06/2026")),
            order("701").passes(dolo("CHILD DOLO_END", "A -", "B 30/06/2026")),
            order("702")
                    .flags(dolo("CHILD DOLO_START DOLO_END", "*A 02/05/2026 01/05/2026", "*B 01/05/2026 01/05/2026")),
            order("702").passes(dolo("CHILD DOLO_START DOLO_END", "A 01/05/2026 02/05/2026", "B 01/05/2026 -")),
            order("703").flags(dolo("CHILD DOLO_START", "*A 01/04/2027")),
            order("703").passes(dolo("CHILD DOLO_START", "A 31/03/2027")),
            order("704").flags(dolo("CHILD DOLO_END", "*A 31/03/2026", "*B 01/04/2027")),
            order("704").passes(dolo("CHILD DOLO_END", "A 01/04/2026", "B 31/03/2027", "C -")),
            order("705")
                    .flags(dolo(
                            "CHILD DOLO_START DOLO_END",
                            "A 01/05/2026 05/05/2026",
                            "*A 04/05/2026 06/05/2026",
                            "B 01/05/2026 -",
                            "*B 04/05/2026 06/05/2026")),
            order("705")
                    .passes(dolo(
                            "CHILD DOLO_START DOLO_END",
                            "A 01/05/2026 05/05/2026",
                            "A 05/05/2026 06/05/2026",
                            "B 07/05/2026 -")),
            order("706")
                    .flags(
                            dolo("CHILD DOLO_START", "B 02/02/2026"),
                            lastYear(dolo("CHILD DOLO_START DOLO_END", "*A 01/02/2026 -", "*B 01/02/2026 -"))),
            order("706")
                    .passes(
                            dolo("CHILD DOLO_START", "A 01/02/2026"),
                            lastYear(dolo("CHILD DOLO_START DOLO_END", "A 1/2/2026 -", "B 01/02/2026 01/03/2026"))),
            order("707")
                    .flags(
                            dolo("CHILD DOLO_START DOLO_END", "*A 05/05/2026 -", "*B 05/05/2026 11/05/2026"),
                            episodes("CHILD DECOM DEC", "A 01/05/2026 10/05/2026", "B 01/05/2026 10/05/2026")),
            order("707")
                    .passes(
                            dolo(
                                    "CHILD DOLO_START DOLO_END",
                                    "A 05/05/2026 10/05/2026",
                                    "B 05/05/2026 -",
                                    "C 05/05/2026 -"),
                            episodes("CHILD DECOM DEC", "A 01/05/2026 10/05/2026", "B 01/05/2026 -")),
            order("708").flags(dolo("CHILD DOB DOLO_START", "*A 02/05/2026 01/05/2026", "*B 02/05/2026 02/05/2026")),
            order("708").passes(dolo("CHILD DOB DOLO_START", "A 01/05/2026 02/05/2026")),
            order("709")
                    .flags(
                            dolo("CHILD DOLO_START DOLO_END", "*A 01/05/2026 05/05/2026", "*B 10/05/2026 12/05/2026"),
                            episodes("CHILD DECOM DEC PLACE", "*A 05/05/2026 - U6", "*B 01/05/2026 10/05/2026 -")),
            // Where such children are expected; after the order; the order is open.
            order("709")
                    .passes(
                            dolo(
                                    "CHILD DOLO_START DOLO_END",
                                    "A 01/05/2026 05/05/2026",
                                    "B 01/05/2026 05/05/2026",
                                    "C 01/05/2026 -"),
                            episodes(
                                    "CHILD DECOM DEC PLACE",
                                    "A 05/05/2026 - Z12",
                                    "B 06/05/2026 - U6",
                                    "C 01/05/2026 - U6")),
            order("710")
                    .flags(
                            dolo("CHILD DOLO_START DOLO_END", "*A 01/05/2026 05/05/2026"),
                            episodes("CHILD DECOM DEC PLACE", "*A 01/04/2026 01/05/2026 K1")),
            order("710")
                    .passes(
                            dolo("CHILD DOLO_START DOLO_END", "A 01/05/2026 05/05/2026", "B 01/05/2026 05/05/2026"),
                            episodes("CHILD DECOM DEC PLACE", "A 01/04/2026 30/04/2026 K1", "B 01/04/2026 - U6")));

    private DeprivationOfLibertyExamples() {}

    private static Of order(String code) {
        return rule(code).in(2027);
    }
}
