package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.layout.TableName.OC3_LAST_YEAR;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Rule;

/** Whether the answers on a care leaver are answers, are all there, and fit each other. */
final class CareLeaverAnswerRules {

    private static final Codes CONTACTS = codes("YES NO DIED REFU NREQ RHOM");
    private static final Codes ACTIVITIES = codes("F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0");
    private static final Codes HOMES =
            codes("B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1" + " W2 X2 Y1 Y2 Z1 Z2 0");
    private static final Codes DIED = codes("DIED");
    private static final Codes NO_LONGER_FOLLOWED = codes("DIED RHOM");
    private static final Codes IN_TOUCH_YES = codes("YES");
    private static final Codes NOT_KNOWN = codes("0");
    private static final Codes FOYER = codes("T T1 T2");
    private static final Codes FORMER_FOSTER_CARER = codes("Z1 Z2");

    static final List<Rule> RULES = List.of(
            FieldRules.notGivenFromList(
                    rule("131"), OC3, IN_TOUCH, CONTACTS, "Whether the authority is in touch", C1, C2, C3),
            FieldRules.notGivenFromList(rule("132"), OC3, ACTIV, ACTIVITIES, "The care leaver's activity", C3, C4, C6),
            FieldRules.notGivenFromList(rule("133"), OC3, ACCOM, HOMES, "The care leaver's accommodation", C2, C5, C6),
            rule("153")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .error(
                            "Some, not all, of contact, activity and accommodation are given.",
                            "Give all three, or none if the young person is not in the cohort.")
                    .distorts(C1, C2, C3)
                    .rows(OC3, row -> row.anyGiven(ColumnSets.CARE_LEAVER) && row.anyBlank(ColumnSets.CARE_LEAVER)),
            rule("344")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .error(
                            "The young person died or returned home, but there is an activity or an accommodation.",
                            "Use 0 for both, or put right IN_TOUCH.")
                    .distorts(C1, C2, C3)
                    .rows(
                            OC3,
                            row -> row.in(IN_TOUCH, NO_LONGER_FOLLOWED)
                                    && !(row.in(ACTIV, NOT_KNOWN) && row.in(ACCOM, NOT_KNOWN))),
            rule("345")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .error(
                            "The authority is in touch, but the activity or the accommodation is not known.",
                            "Give both, or put right IN_TOUCH.")
                    .distorts(C1, C2, C3)
                    .rows(
                            OC3,
                            row -> row.in(IN_TOUCH, IN_TOUCH_YES)
                                    && (row.in(ACTIV, NOT_KNOWN) || row.in(ACCOM, NOT_KNOWN))),
            rule("347")
                    .flags(OC3, ACCOM, DOB)
                    .error(
                            "The young person lives in a foyer, but was under 18 when the year began.",
                            "Put right the accommodation or the date of birth.")
                    .distorts(C2)
                    .rows(
                            OC3,
                            row -> row.in(ACCOM, FOYER)
                                    && Cohort.under(18, row, row.year().start())),
            rule("348")
                    .flags(OC3, IN_TOUCH)
                    .needs(OC3_LAST_YEAR)
                    .error(
                            "The young person died according to last year's return, and not according to this one.",
                            "Put right whichever year is wrong.")
                    .distorts(C1, C2, C3)
                    .pairs(OC3, OC3_LAST_YEAR, (now, last) -> last.in(IN_TOUCH, DIED) && !now.in(IN_TOUCH, DIED)),
            rule("391")
                    .flags(OC3, DOB, IN_TOUCH, ACTIV, ACCOM)
                    .error(
                            "There are care leaver answers, but the young person was under 17 at the end of the year.",
                            "Take the young person out of OC3, or put right the date of birth.")
                    .distorts(C1, C2, C3)
                    .rows(OC3, row -> Cohort.under(17, row, row.year().end()) && row.anyGiven(ColumnSets.CARE_LEAVER)),
            rule("3001")
                    .flags(OC3, ACCOM)
                    .needs(HEADER)
                    .error(
                            "The young person turned 17 in the year, so living with a former foster carer (Z) cannot be.",
                            "Use the code of where the young person lives; Z is for those of 18 and over.")
                    .distorts(C2, C5)
                    .pairs(
                            OC3,
                            HEADER,
                            (leaver, header) -> leaver.in(ACCOM, FORMER_FOSTER_CARER)
                                    && within(
                                            plusYears(header.at(DOB), 17),
                                            leaver.year().start(),
                                            leaver.year().end())));

    private CareLeaverAnswerRules() {}
}
