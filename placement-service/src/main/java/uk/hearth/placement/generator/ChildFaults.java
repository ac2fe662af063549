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
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Children who are one thing here and another there, or nobody. */
final class ChildFaults {

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
            nobodys("INT01", AD1),
            nobodys("INT02", PLACED_ADOPTION),
            nobodys("INT03", EPISODES),
            nobodys("INT04", MISSING),
            nobodys("INT05", OC2),
            nobodys("INT06", OC3),
            nobodys("INT07", PREV_PERM),
            nobodys("INT08", REVIEWS),
            nobodys("INT09", UASC),
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

    /** A row of a child whom there is not: of another one each time. */
    private static Fault nobodys(String rule, ReturnTable table) {
        return any(rule, table, row -> row.set("CHILD", "N" + row.get("CHILD")));
    }

    private static Fault otherBirthday(String rule, ReturnTable table) {
        return where(
                rule, table, row -> true, row -> row.set("DOB", row.day("DOB").plusDays(1)));
    }
}
