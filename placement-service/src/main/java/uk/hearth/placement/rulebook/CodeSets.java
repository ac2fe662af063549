package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;

import uk.hearth.placement.layout.Codes;

/** Sets of codes that several families speak of. */
final class CodeSets {

    static final Codes YES = codes("1");
    static final Codes YES_OR_NO = codes("0 1");
    static final Codes MALE = codes("M");
    static final Codes FEMALE = codes("F");

    /** RNE: care begins. */
    static final Codes STARTED = codes("S");
    /** RNE: another carer or another placement. */
    static final Codes MOVED = codes("P B T U");

    /** LS: a series of short breaks, which nearly all figures leave out. */
    static final Codes SHORT_BREAKS = codes("V3 V4");

    static final Codes PLACEMENT_ORDER = codes("E1");

    static final Codes TEMPORARY = codes("T0 T1 T2 T3 T4");
    static final Codes TEMPORARY_OR_OTHER = codes("T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14");
    static final Codes FOSTERED = codes("U1 U2 U3 U4 U5 U6");
    static final Codes PLACED_FOR_ADOPTION = codes("A3 A4 A5 A6");
    static final Codes FOSTERED_OR_FOR_ADOPTION = codes("A3 A4 A5 A6 U1 U2 U3 U4 U5 U6");

    /** REC: a new episode begins the same day. */
    static final Codes NEXT_EPISODE = codes("X1");

    static final Codes ADOPTED = codes("E11 E12");

    /** UPN: a reason in place of a number. */
    static final Codes NO_UPN = codes("UN1 UN2 UN3 UN4 UN5");

    private CodeSets() {}
}
