package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rulebook.FieldRules.noDate;
import static uk.hearth.placement.rulebook.FieldRules.notADate;
import static uk.hearth.placement.rulebook.FieldRules.notGivenFromList;
import static uk.hearth.placement.rulebook.FieldRules.notInList;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.regex.Pattern;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether each field is a date or a code at all. */
final class FormatRules {

    private static final String PLACES = "A3 A4 A5 A6 K1 K2 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6";

    /** A letter other than I, O and S; then 12 digits, or 11 and a letter. The check letter is not verified. */
    private static final Pattern UPN_FORM = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[\\dA-Z]");

    static final List<Rule> RULES = List.of(
            sex(rule("101").to(2024), codes("1 2 U")),
            sex(rule("101").from(2025), codes("M F U")),
            noDate(rule("102"), HEADER, DOB, "The date of birth", V9, S3, P6, P7, R2, H2, H5, H8, C1, C2, C3),
            notGivenFromList(
                    rule("103"),
                    HEADER,
                    ETHNIC,
                    codes("WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH"
                            + " REFU NOBT"),
                    "The ethnic background",
                    V9),
            notADate(rule("112"), AD1, DATE_INT, "The date of the decision for adoption", A3),
            notADate(rule("113"), AD1, DATE_MATCH, "The date of the match", A2),
            notInList(
                    rule("114"),
                    AD1,
                    FOSTER_CARE,
                    CodeSets.YES_OR_NO,
                    "Whether the foster carer adopted the child",
                    A10),
            notADate(rule("115"), PLACED_ADOPTION, DATE_PLACED, "The date of the decision for adoption", A3, A15),
            notADate(
                    rule("116"),
                    PLACED_ADOPTION,
                    DATE_PLACED_CEASED,
                    "The date when adoption stopped being the plan",
                    A3,
                    A5),
            notInList(
                    rule("120"),
                    PLACED_ADOPTION,
                    REASON_PLACED_CEASED,
                    codes("RD1 RD2 RD3 RD4"),
                    "The reason why adoption stopped being the plan",
                    A5),
            notADate(rule("141"), EPISODES, DECOM, "The day on which the episode began", V1, V3, S1, S2, S3, A1),
            notInList(
                    rule("143"),
                    EPISODES,
                    RNE,
                    codes("S P L T U B"),
                    "The reason for the new episode",
                    V3,
                    S1,
                    S2,
                    S3,
                    S4),
            notInList(
                    rule("144"),
                    EPISODES,
                    LS,
                    codes("C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3"),
                    "The legal status",
                    V1,
                    V8,
                    A2,
                    A16),
            notInList(rule("145"), EPISODES, CIN, codes("N1 N2 N3 N4 N5 N6 N7 N8"), "The category of need", V9),
            place(rule("146").to(2024), codes(PLACES + " H5 P2 Z1")),
            place(rule("146").from(2025).to(2025), codes(PLACES + " K3 H5 P2 Z1")),
            place(rule("146").from(2026), codes(PLACES + " K3 Z11 Z12 Z13 Z14")),
            notADate(rule("147"), EPISODES, DEC, "The day on which the episode ended", V1, V4, S1, S2, S3),
            notInList(
                    rule("149"),
                    EPISODES,
                    REC,
                    codes("X1 E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17"),
                    "The reason why the episode ended",
                    V4,
                    A4,
                    SG1,
                    RU1),
            rule("168")
                    .flags(HEADER, UPN)
                    .error(
                            "The unique pupil number is not in the right form.",
                            "Give its 13 characters as the school has them, or UN1 to UN5 to say why there is none.")
                    .rows(
                            HEADER,
                            row -> row.givenNotIn(UPN, CodeSets.NO_UPN)
                                    && !UPN_FORM.matcher(row.text(UPN)).matches()),
            notADate(rule("171"), HEADER, MC_DOB, "The date of birth of the child's own child"),
            notInList(rule("175"), AD1, NB_ADOPTR, codes("1 2"), "The number of adopters"),
            notInList(rule("176"), AD1, SEX_ADOPTR, codes("M1 F1 MM FF MF"), "The sex of the adopters"),
            notInList(rule("177"), AD1, LS_ADOPTR, codes("L0 L11 L12 L2 L3 L4"), "The legal status of the adopters"),
            notInList(
                    rule("196"), OC2, SDQ_REASON, codes("SDQ1 SDQ2 SDQ3 SDQ4 SDQ5"), "The reason for no SDQ score", H5),
            notInList(rule("1006"), TableName.MISSING, MISSING, codes("M A"), "The kind of absence", M1, M2, M3),
            notInList(
                    rule("1009"),
                    EPISODES,
                    REASON_PLACE_CHANGE,
                    codes("CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER"),
                    "The reason for the change of placement",
                    S4));

    private FormatRules() {}

    /** This rule alone looks at the value as it was sent. */
    private static Rule sex(RuleWords rule, Codes list) {
        return rule.flags(HEADER, SEX)
                .error("The sex is missing or is not one of the codes of the year.", "Use one of: " + list + ".")
                .distorts(V9)
                .rows(HEADER, row -> !row.in(SEX_AS_SENT, list));
    }

    private static Rule place(RuleWords rule, Codes list) {
        return notInList(rule, EPISODES, PLACE, list, "The placement", S1, S2, S3, P1, P2, P3, P4, P5, P6, P7, P8, P9);
    }
}
