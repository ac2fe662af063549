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
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.NO_DATE;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Children who are one thing here and another there, or nobody. */
final class ChildFaults {

    private static final String NOBODY = "NOBODY";

    static final List<Fault> ALL = List.of(
            cell("104", UASC, "DUC", NO_DATE),
            where(
                    "304",
                    UASC,
                    row -> true,
                    row -> row.set("DUC", row.day("DOB").plusYears(18).plusDays(1))),
            where("209", HEADER, row -> row.get("UPN").length() == 13, row -> row.set("UPN", "UN1")),
            where("232", HEADER, row -> row.child().has(EPISODES), row -> row.set("SEX", "U")),
            where(
                    "442",
                    HEADER,
                    row -> row.child().of(EPISODES).size() == 1 && !row.is("UPN", "UN3"),
                    row -> row.set("UPN", "")),
            where(
                    "301",
                    HEADER,
                    row -> true,
                    row -> row.set("DOB", row.period().yearEnd().plusDays(1))),
            cell("INT01", AD1, "CHILD", NOBODY),
            cell("INT02", PLACED_ADOPTION, "CHILD", NOBODY),
            cell("INT03", EPISODES, "CHILD", NOBODY),
            cell("INT04", MISSING, "CHILD", NOBODY),
            cell("INT05", OC2, "CHILD", NOBODY),
            cell("INT06", OC3, "CHILD", NOBODY),
            cell("INT07", PREV_PERM, "CHILD", NOBODY),
            cell("INT08", REVIEWS, "CHILD", NOBODY),
            cell("INT09", UASC, "CHILD", NOBODY),
            otherBirthday("INT11", AD1),
            otherBirthday("INT12", PLACED_ADOPTION),
            otherBirthday("INT13", MISSING),
            otherBirthday("INT14", OC2),
            otherBirthday("INT15", OC3),
            otherBirthday("INT16", PREV_PERM),
            otherBirthday("INT17", REVIEWS),
            otherBirthday("INT18", UASC),
            where("INT21", UASC, row -> true, row -> row.set("SEX", row.is("SEX", "M", "1") ? "F" : "M")),
            where(
                    "174",
                    HEADER,
                    row -> row.is("SEX", "M", "1"),
                    row -> row.set("MC_DOB", row.period().firstDay())),
            where("393", HEADER, row -> row.is("SEX", "F", "2") && row.is("MOTHER", "0"), row -> row.set("MOTHER", "")),
            where("611", HEADER, row -> row.is("MOTHER", "1"), row -> row.set("MC_DOB", "")),
            where(
                    "612",
                    HEADER,
                    row -> row.is("MOTHER", "0"),
                    row -> row.set("MC_DOB", row.period().firstDay())),
            where("621", HEADER, row -> row.is("MOTHER", "1"), row -> row.set("MC_DOB", row.get("DOB"))),
            where(
                    "620",
                    HEADER,
                    row -> row.is("MOTHER", "0")
                            && row.day("DOB").plusYears(11).isAfter(row.period().firstDay()),
                    row -> row.set("MOTHER", "1")));

    private ChildFaults() {}

    private static Fault otherBirthday(String rule, ReturnTable table) {
        return where(
                rule, table, row -> true, row -> row.set("DOB", row.day("DOB").plusDays(1)));
    }
}
