package uk.hearth.placement.generator;

import java.util.Arrays;
import java.util.List;

/** The files of a return, each with its columns in the order of the DfE's CSV. */
public enum ReturnTable {
    HEADER("header", 2018, "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB"),
    EPISODES(
            "episodes",
            2018,
            "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN"),
    REVIEWS("reviews", 2018, "CHILD DOB REVIEW REVIEW_CODE"),
    UASC("uasc", 2018, "CHILD SEX DOB DUC"),
    OC2(
            "oc2",
            2018,
            "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
                    + " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    OC3("oc3", 2018, "CHILD DOB IN_TOUCH ACTIV ACCOM"),
    AD1("ad1", 2018, "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"),
    PLACED_ADOPTION("placed_for_adoption", 2018, "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"),
    PREV_PERM("previous_permanence", 2018, "CHILD DOB PREV_PERM LA_PERM DATE_PERM"),
    MISSING("missing", 2018, "CHILD DOB MISSING MIS_START MIS_END"),
    SW_EPISODES("social_worker_episodes", 2024, "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON"),
    DOLO("dolo", 2027, "CHILD DOB DOLO_START DOLO_END");

    private final String fileName;
    private final int firstYear;
    private final List<String> columns;

    ReturnTable(String fileName, int firstYear, String columns) {
        this.fileName = fileName;
        this.firstYear = firstYear;
        this.columns = List.of(columns.split(" "));
    }

    /** The files of a collection year. */
    public static List<ReturnTable> of(int year) {
        return Arrays.stream(values()).filter(table -> table.firstYear <= year).toList();
    }

    public String fileName() {
        return fileName + ".csv";
    }

    public List<String> columns() {
        return columns;
    }

    /** Where a column stands in a row. */
    int position(String column) {
        int position = columns.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException(name() + " has no column " + column);
        }
        return position;
    }
}
