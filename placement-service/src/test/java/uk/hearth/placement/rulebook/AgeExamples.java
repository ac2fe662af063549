package uk.hearth.placement.rulebook;

import static uk.hearth.placement.rulebook.RuleExamples.*;

import java.util.List;

/** The year is 1 April 2025 to 31 March 2026. */
final class AgeExamples {

    static final List<Example> EXAMPLES = List.of(
            // The day of the move is when the next episode began; without one when this ended; else when it began.
            rule("234")
                    .flags(
                            header("CHILD DOB", "*A 02/06/2015", "*B 02/06/2015", "*C 02/06/2015"),
                            episodes(
                                    "CHILD DECOM DEC REASON_PLACE_CHANGE",
                                    "*A 01/05/2025 30/05/2025 CUSTOD",
                                    "A 01/06/2025 - -",
                                    "*B 01/05/2025 01/06/2025 CUSTOD",
                                    "*C 01/06/2025 - CUSTOD")),
            rule("234")
                    .passes(
                            header("CHILD DOB", "A 01/06/2015", "B 02/06/2015"),
                            episodes(
                                    "CHILD DECOM DEC REASON_PLACE_CHANGE",
                                    "A 01/05/2025 30/05/2025 CUSTOD",
                                    "A 01/06/2025 - -",
                                    "B 01/05/2025 01/06/2025 OTHER")),
            rule("301").flags(header("CHILD DOB", "*A 01/04/2026")),
            rule("301").passes(header("CHILD DOB", "A 31/03/2026", "B -")),
            rule("302")
                    .flags(
                            header("CHILD DOB", "*A 02/05/2025"),
                            episodes("CHILD DECOM", "A 03/05/2025", "*A 01/05/2025")),
            rule("302")
                    .passes(
                            header("CHILD DOB", "A 01/05/2025", "B -"),
                            episodes("CHILD DECOM", "A 01/05/2025", "B 01/05/2025", "C 01/05/2025")),
            rule("351").flags(header("CHILD DOB", "*A 31/03/2000")),
            rule("351").passes(header("CHILD DOB", "A 01/04/2000")),
            rule("352").flags(header("CHILD DOB", "A 01/05/2007"), episodes("CHILD DECOM RNE", "*A 01/05/2025 S")),
            rule("352")
                    .passes(
                            header("CHILD DOB", "A 01/05/2007"),
                            episodes("CHILD DECOM RNE", "A 30/04/2025 S", "A 01/05/2025 P")),
            rule("358").flags(header("CHILD DOB", "*A 02/05/2015"), episodes("CHILD DECOM LS", "*A 01/05/2025 J2")),
            rule("358")
                    .passes(
                            header("CHILD DOB", "A 01/05/2015", "B 02/05/2015"),
                            episodes("CHILD DECOM LS", "A 01/05/2025 J2", "B 01/05/2025 C2")),
            rule("359")
                    .flags(
                            header("CHILD DOB", "A 30/03/2008", "B 30/03/2008"),
                            episodes("CHILD DEC LS PLACE", "*A - V2 U6", "*B - C2 K2")),
            rule("359")
                    .passes(
                            header("CHILD DOB", "A 31/03/2008", "B 30/03/2008", "C 30/03/2008"),
                            episodes("CHILD DEC LS PLACE", "A - V2 U6", "B - V2 K2", "C 30/03/2026 V2 U6")),
            rule("371").flags(header("CHILD DOB", "A 02/05/2009"), episodes("CHILD DECOM PLACE", "*A 01/05/2025 K3")),
            rule("371")
                    .passes(
                            header("CHILD DOB", "A 01/05/2009", "B 02/05/2009"),
                            episodes("CHILD DECOM PLACE", "A 01/05/2025 K3", "B 01/05/2025 U6", "C 01/05/2025 K3")),
            rule("372").flags(header("CHILD DOB", "A 02/05/2015"), episodes("CHILD DECOM PLACE", "*A 01/05/2025 R5")),
            rule("372")
                    .passes(
                            header("CHILD DOB", "A 01/05/2015", "B 02/05/2015"),
                            episodes("CHILD DECOM PLACE", "A 01/05/2025 R5", "B 01/05/2025 U6", "C 01/05/2025 R5")),
            rule("373").flags(header("CHILD DOB", "A 02/05/2021"), episodes("CHILD DECOM PLACE", "*A 01/05/2025 S1")),
            rule("373")
                    .passes(
                            header("CHILD DOB", "A 01/05/2021", "B 02/05/2021"),
                            episodes("CHILD DECOM PLACE", "A 01/05/2025 S1", "B 01/05/2025 U6", "C 01/05/2025 S1")),
            rule("374").flags(header("CHILD DOB", "A 02/05/2011"), episodes("CHILD DECOM PLACE", "*A 01/05/2025 P3")),
            rule("374")
                    .passes(
                            header("CHILD DOB", "A 01/05/2011", "B 02/05/2011"),
                            episodes("CHILD DECOM PLACE", "A 01/05/2025 P3", "B 01/05/2025 U6", "C 01/05/2025 P3")));

    private AgeExamples() {}
}
