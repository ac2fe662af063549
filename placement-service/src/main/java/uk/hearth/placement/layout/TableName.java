package uk.hearth.placement.layout;

import static uk.hearth.placement.layout.Column.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tables of a return, this year's and those of the year before: two names for each, so that a rule says which it reads.
 * The order of columns is that of the DfE's CSV.
 */
public enum TableName {
    HEADER("Header", CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB),
    EPISODES(
            "Episodes",
            CHILD,
            DECOM,
            RNE,
            LS,
            CIN,
            PLACE,
            PLACE_PROVIDER,
            DEC,
            REC,
            REASON_PLACE_CHANGE,
            HOME_POST,
            PL_POST,
            URN),
    REVIEWS("Reviews", CHILD, DOB, REVIEW, REVIEW_CODE),
    UASC("UASC", CHILD, SEX, DOB, DUC),
    OC2(
            "OC2",
            CHILD,
            DOB,
            SDQ_SCORE,
            SDQ_REASON,
            CONVICTED,
            HEALTH_CHECK,
            IMMUNISATIONS,
            TEETH_CHECK,
            HEALTH_ASSESSMENT,
            SUBSTANCE_MISUSE,
            INTERVENTION_RECEIVED,
            INTERVENTION_OFFERED),
    OC3("OC3", CHILD, DOB, IN_TOUCH, ACTIV, ACCOM),
    AD1("AD1", CHILD, DOB, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR),
    PLACED_ADOPTION("PlacedAdoption", CHILD, DOB, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED),
    PREV_PERM("PrevPerm", CHILD, DOB, Column.PREV_PERM, LA_PERM, DATE_PERM),
    MISSING("Missing", CHILD, DOB, Column.MISSING, MIS_START, MIS_END),
    SW_EPISODES("SWEpisodes", CHILD, DOB, SW_ID, SW_DECOM, SW_DEC, SW_REASON),
    DOLO("DoLo", CHILD, DOB, DOLO_START, DOLO_END),

    HEADER_LAST_YEAR(HEADER),
    EPISODES_LAST_YEAR(EPISODES),
    REVIEWS_LAST_YEAR(REVIEWS),
    UASC_LAST_YEAR(UASC),
    OC2_LAST_YEAR(OC2),
    OC3_LAST_YEAR(OC3),
    AD1_LAST_YEAR(AD1),
    PLACED_ADOPTION_LAST_YEAR(PLACED_ADOPTION),
    PREV_PERM_LAST_YEAR(PREV_PERM),
    MISSING_LAST_YEAR(MISSING),
    SW_EPISODES_LAST_YEAR(SW_EPISODES),
    DOLO_LAST_YEAR(DOLO);

    private static final TableName[] ALL = values();
    private static final int TABLES = ALL.length / 2;

    private final String title;
    private final boolean lastYear;
    private final List<Column> sent;
    private final List<Column> columns;

    TableName(String title, Column... sent) {
        this.title = title;
        this.lastYear = false;
        this.sent = List.of(sent);
        this.columns = withDerived(this.sent);
    }

    TableName(TableName now) {
        this.title = now.title + "(last yr)";
        this.lastYear = true;
        this.sent = now.sent;
        this.columns = now.columns;
    }

    private static List<Column> withDerived(List<Column> sent) {
        var all = new ArrayList<>(sent);
        if (sent.contains(ETHNIC)) {
            all.addAll(List.of(Column.UASC, SEX_AS_SENT));
        }
        if (sent.contains(PL_POST)) {
            all.addAll(List.of(PL_LA, PL_LOCATION, PL_DISTANCE));
        }
        return List.copyOf(all);
    }

    /** This year's tables, in the order in which people name them. */
    public static List<TableName> thisYear() {
        return Arrays.asList(ALL).subList(0, TABLES);
    }

    /** As the list of rules names it: {@code Header}, {@code Header(last yr)}. */
    public String title() {
        return title;
    }

    /** The columns that a file brings. */
    public List<Column> sent() {
        return sent;
    }

    /** The columns that a row has here: those sent, then those derived. */
    public List<Column> columns() {
        return columns;
    }

    public boolean isLastYear() {
        return lastYear;
    }

    public TableName lastYear() {
        return lastYear ? this : ALL[ordinal() + TABLES];
    }

    public TableName now() {
        return lastYear ? ALL[ordinal() - TABLES] : this;
    }
}
