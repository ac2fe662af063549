package uk.hearth.placement.layout;

/** The columns of the SSDA903 tables, as the DfE names them, and those that we derive ({@code PL_LA} and below). */
public enum Column {
    CHILD,
    SEX,
    DOB(Kind.DATE),
    ETHNIC,
    UPN,
    MOTHER(Kind.WHOLE_NUMBER),
    MC_DOB(Kind.DATE),
    DECOM(Kind.DATE),
    RNE,
    LS,
    CIN,
    PLACE,
    PLACE_PROVIDER,
    DEC(Kind.DATE),
    REC,
    REASON_PLACE_CHANGE,
    HOME_POST,
    PL_POST,
    URN(Kind.WHOLE_NUMBER),
    REVIEW(Kind.DATE),
    REVIEW_CODE,
    DUC(Kind.DATE),
    SDQ_SCORE(Kind.WHOLE_NUMBER),
    SDQ_REASON,
    CONVICTED(Kind.WHOLE_NUMBER),
    HEALTH_CHECK(Kind.WHOLE_NUMBER),
    IMMUNISATIONS(Kind.WHOLE_NUMBER),
    TEETH_CHECK(Kind.WHOLE_NUMBER),
    HEALTH_ASSESSMENT(Kind.WHOLE_NUMBER),
    SUBSTANCE_MISUSE(Kind.WHOLE_NUMBER),
    INTERVENTION_RECEIVED(Kind.WHOLE_NUMBER),
    INTERVENTION_OFFERED(Kind.WHOLE_NUMBER),
    IN_TOUCH,
    ACTIV(Kind.WHOLE_NUMBER),
    ACCOM(Kind.WHOLE_NUMBER),
    DATE_INT(Kind.DATE),
    DATE_MATCH(Kind.DATE),
    FOSTER_CARE(Kind.WHOLE_NUMBER),
    NB_ADOPTR(Kind.WHOLE_NUMBER),
    SEX_ADOPTR,
    LS_ADOPTR,
    DATE_PLACED(Kind.DATE),
    DATE_PLACED_CEASED(Kind.DATE),
    REASON_PLACED_CEASED,
    PREV_PERM,
    LA_PERM(Kind.WHOLE_NUMBER),
    DATE_PERM,
    MISSING,
    MIS_START(Kind.DATE),
    MIS_END(Kind.DATE),
    SW_ID,
    SW_DECOM(Kind.DATE),
    SW_DEC(Kind.DATE),
    SW_REASON,
    DOLO_START(Kind.DATE),
    DOLO_END(Kind.DATE),

    /** Of the XML's header, or of a file that brings it: 0 or 1. */
    UASC(Kind.WHOLE_NUMBER),
    /** SEX before 1 and 2 are read as M and F: for rule 101 alone. */
    SEX_AS_SENT,
    /** Upper-tier ONS code of PL_POST, or SCO, NIR, WAL; blank when not known. */
    PL_LA,
    /** IN or OUT; blank when not known. */
    PL_LOCATION,
    /** Tenths of a mile from HOME_POST to PL_POST; {@link Day#BLANK} when not known. */
    PL_DISTANCE(Kind.NUMBER);

    private enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DATE,
        NUMBER
    }

    private final Kind kind;

    Column() {
        this(Kind.TEXT);
    }

    Column(Kind kind) {
        this.kind = kind;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    /** Whether Excel's {@code 1.0} stands for {@code 1} here. */
    public boolean isWholeNumber() {
        return kind == Kind.WHOLE_NUMBER;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
