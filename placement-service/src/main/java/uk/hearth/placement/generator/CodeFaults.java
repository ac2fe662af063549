package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.AD1;
import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.ReturnTable.MISSING;
import static uk.hearth.placement.generator.ReturnTable.OC2;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.ReturnTable.PREV_PERM;
import static uk.hearth.placement.generator.ReturnTable.REVIEWS;
import static uk.hearth.placement.generator.ReturnTable.SW_EPISODES;
import static uk.hearth.placement.generator.Spoil.NO_CODE;
import static uk.hearth.placement.generator.Spoil.NO_DATE;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.given;

import java.util.List;

/** Codes that there are not, and dates that are none. */
final class CodeFaults {

    static final List<Fault> ALL = List.of(
            cell("101", HEADER, "SEX", "9"),
            cell("102", HEADER, "DOB", NO_DATE),
            cell("103", HEADER, "ETHNIC", NO_CODE),
            cell("112", AD1, "DATE_INT", NO_DATE),
            cell("113", AD1, "DATE_MATCH", NO_DATE),
            cell("114", AD1, "FOSTER_CARE", "2"),
            cell("115", PLACED_ADOPTION, "DATE_PLACED", NO_DATE),
            cell("116", PLACED_ADOPTION, "DATE_PLACED_CEASED", NO_DATE),
            cell("120", PLACED_ADOPTION, "REASON_PLACED_CEASED", "RD9"),
            cell("131", OC3, "IN_TOUCH", NO_CODE),
            cell("132", OC3, "ACTIV", "F3"),
            cell("133", OC3, "ACCOM", "S1"),
            cell("141", EPISODES, "DECOM", NO_DATE),
            cell("143", EPISODES, "RNE", "Q"),
            cell("144", EPISODES, "LS", NO_CODE),
            cell("145", EPISODES, "CIN", "N9"),
            cell("146", EPISODES, "PLACE", NO_CODE),
            given("147", EPISODES, "DEC", NO_DATE),
            given("149", EPISODES, "REC", "E1"),
            cell("166", REVIEWS, "REVIEW", NO_DATE),
            cell("167", REVIEWS, "REVIEW_CODE", "PN8"),
            cell("168", HEADER, "UPN", "I12345678901"),
            cell("171", HEADER, "MC_DOB", NO_DATE),
            cell("175", AD1, "NB_ADOPTR", "3"),
            cell("176", AD1, "SEX_ADOPTR", NO_CODE),
            cell("177", AD1, "LS_ADOPTR", "L9"),
            cell("180", OC2, "SDQ_SCORE", "41"),
            cell("181", OC2, "IMMUNISATIONS", "2"),
            given("196", OC2, "SDQ_REASON", "SDQ9"),
            cell("631", PREV_PERM, "PREV_PERM", "P9"),
            given("633", PREV_PERM, "LA_PERM", "100"),
            cell("1004", MISSING, "MIS_START", NO_DATE),
            given("1005", MISSING, "MIS_END", NO_DATE),
            cell("1006", MISSING, "MISSING", "Q"),
            given("1009", EPISODES, "REASON_PLACE_CHANGE", NO_CODE),
            cell("SW02STG1", SW_EPISODES, "SW_ID", "12345"),
            cell("SW04STG1", SW_EPISODES, "SW_DECOM", NO_DATE),
            given("SW05STG1", SW_EPISODES, "SW_DEC", NO_DATE),
            cell("SW13STG1", SW_EPISODES, "SW_REASON", NO_CODE));

    private CodeFaults() {}
}
