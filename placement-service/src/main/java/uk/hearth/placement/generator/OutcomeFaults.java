package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.AD1;
import static uk.hearth.placement.generator.ReturnTable.OC2;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.given;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;
import java.util.function.Predicate;

/** Outcomes of children, care leavers and adoptions that contradict themselves or leave something out. */
final class OutcomeFaults {

    static final List<Fault> ALL = List.of(
            where("158", OC2, misuse("1"), row -> row.set("INTERVENTION_OFFERED", "1")),
            where("159", OC2, misuse("0"), row -> row.set("INTERVENTION_OFFERED", "")),
            where("192", OC2, row -> row.is("SUBSTANCE_MISUSE", "1"), row -> row.set("INTERVENTION_RECEIVED", "")),
            where("193", OC2, row -> row.is("SUBSTANCE_MISUSE", "0"), row -> row.set("INTERVENTION_RECEIVED", "1")),
            where("197a", OC2, row -> row.isGiven("SDQ_SCORE"), row -> row.set("SDQ_REASON", "SDQ2")),
            where(
                    "188",
                    OC2,
                    row -> row.day("DOB").plusYears(4).isAfter(row.period().yearEnd()),
                    row -> row.set("SDQ_SCORE", "10")),
            where(
                    "186",
                    OC2,
                    row -> !row.day("DOB").plusYears(4).isAfter(row.period().firstDay())
                            && row.day("DOB").plusYears(17).isAfter(row.period().yearEnd()),
                    row -> {
                        row.set("SDQ_SCORE", "");
                        row.set("SDQ_REASON", "");
                    }),
            given("191", OC2, "TEETH_CHECK", ""),
            where("542", OC2, row -> !row.isGiven("CONVICTED"), row -> row.set("CONVICTED", "0")),
            where("543", OC2, row -> row.is("CONVICTED", "0"), row -> row.set("CONVICTED", "")),
            where("544", OC2, row -> row.is("CONVICTED", "1"), row -> row.set("TEETH_CHECK", "")),
            given("545", OC2, "HEALTH_CHECK", ""),
            where("546", OC2, row -> !row.isGiven("HEALTH_CHECK"), row -> row.set("HEALTH_CHECK", "0")),
            where("547", OC2, row -> row.is("HEALTH_CHECK", "1"), row -> row.set("IMMUNISATIONS", "")),
            cell("153", OC3, "ACCOM", ""),
            where("344", OC3, row -> row.is("IN_TOUCH", "YES"), row -> row.set("IN_TOUCH", "RHOM")),
            where("345", OC3, row -> row.is("IN_TOUCH", "YES"), row -> row.set("ACTIV", "0")),
            where(
                    "347",
                    OC3,
                    row -> row.is("IN_TOUCH", "YES")
                            && row.day("DOB").plusYears(18).isAfter(row.period().firstDay()),
                    row -> row.set("ACCOM", "T1")),
            where(
                    "3001",
                    OC3,
                    row -> row.is("IN_TOUCH", "YES")
                            && row.period().holds(row.day("DOB").plusYears(17)),
                    row -> row.set("ACCOM", "Z1")),
            cell("119", PLACED_ADOPTION, "REASON_PLACED_CEASED", "RD1"),
            where(
                    "522",
                    PLACED_ADOPTION,
                    row -> row.isGiven("DATE_PLACED_CEASED"),
                    row -> row.set("DATE_PLACED_CEASED", row.day("DATE_PLACED").minusDays(1))),
            cell("151", AD1, "FOSTER_CARE", ""),
            where(
                    "333",
                    AD1,
                    row -> true,
                    row -> row.set("DATE_INT", row.day("DATE_MATCH").plusDays(1))),
            where("511", AD1, row -> row.is("NB_ADOPTR", "2"), row -> row.set("SEX_ADOPTR", "M1")),
            where("514", AD1, row -> row.is("NB_ADOPTR", "2"), row -> row.set("LS_ADOPTR", "L0")),
            where("517", AD1, row -> !row.is("SEX_ADOPTR", "MF"), row -> row.set("LS_ADOPTR", "L3")),
            where("518", AD1, row -> row.is("SEX_ADOPTR", "MF"), row -> row.set("LS_ADOPTR", "L4")),
            where("519", AD1, row -> row.is("NB_ADOPTR", "1"), row -> row.set("LS_ADOPTR", "L2")),
            where("520", AD1, row -> !row.is("SEX_ADOPTR", "MF"), row -> row.set("LS_ADOPTR", "L11")),
            where("524", AD1, row -> row.is("SEX_ADOPTR", "MF"), row -> row.set("LS_ADOPTR", "L12")));

    private OutcomeFaults() {}

    private static Predicate<Spoiled> misuse(String received) {
        return row -> row.is("SUBSTANCE_MISUSE", "1") && row.is("INTERVENTION_RECEIVED", received);
    }
}
