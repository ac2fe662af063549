package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.ReturnTable.MISSING;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Children who are others than the return of the year before said. */
final class CarriedOverChildFaults {

    static final List<Fault> ALL = List.of(
            known("202", row -> true, row -> row.set("SEX", otherSex(row))),
            known("203", row -> true, row -> row.set("DOB", row.born().plusDays(1))),
            known("204", row -> true, row -> row.set("ETHNIC", row.is("ETHNIC", "WBRI") ? "WIRI" : "WBRI")),
            known(
                    "208",
                    row -> was(row, "UPN", row.get("UPN")) && row.get("UPN").length() == 13,
                    row -> row.set("UPN", "UN2")),
            known("207", row -> was(row, "MOTHER", "1") && row.child().has(EPISODES), row -> row.set("MOTHER", "0")),
            known(
                    "624",
                    row -> row.isGiven("MC_DOB") && was(row, "MC_DOB", row.get("MC_DOB")),
                    row -> row.set("MC_DOB", row.day("MC_DOB").plusDays(1))),
            known("626", row -> was(row, "MOTHER", "0"), row -> {
                row.set("MOTHER", "1");
                row.set("MC_DOB", row.period().firstDay().minusDays(1));
            }),
            where("205A", UASC, Spoiled::isFirstEpisodeCarriedOver, Spoiled::remove),
            where(
                    "205B",
                    UASC,
                    Spoiled::isFirstEpisodeCarriedOver,
                    row -> row.set("DUC", row.period().firstDay().minusDays(1))),
            known(
                    "205D",
                    row -> row.before(UASC).findAny().isEmpty() && !row.child().has(UASC),
                    row -> row.add(UASC).set("DUC", row.born().plusYears(18))),
            where(
                    "559",
                    PLACED_ADOPTION,
                    row -> row.period().holds(row.day("DATE_PLACED")),
                    row -> row.set("DATE_PLACED", row.period().firstDay().minusDays(1))),
            where(
                    "560",
                    PLACED_ADOPTION,
                    row -> row.day("DATE_PLACED").isBefore(row.period().firstDay()),
                    row -> row.set("DATE_PLACED", row.day("DATE_PLACED").minusDays(1))),
            where(
                    "561",
                    HEADER,
                    CarriedOverChildFaults::gaveUpAdoption,
                    row -> row.add(PLACED_ADOPTION).set("DATE_PLACED", decided(row))),
            where(
                    "584",
                    HEADER,
                    CarriedOverChildFaults::gaveUpAdoption,
                    row -> row.add(PLACED_ADOPTION)
                            .set("DATE_PLACED", decided(row).minusDays(1))),
            where(
                    "576",
                    MISSING,
                    row -> row.isFirst()
                            && row.day("MIS_START").isBefore(row.period().firstDay()),
                    row -> row.set("MIS_START", row.day("MIS_START").minusDays(1))));

    private CarriedOverChildFaults() {}

    /** A child of both returns. */
    private static Fault known(String rule, Predicate<Spoiled> suits, Consumer<Spoiled> change) {
        return where(rule, HEADER, row -> row.before(HEADER).findAny().isPresent() && suits.test(row), change);
    }

    private static boolean was(Spoiled row, String column, String value) {
        return row.before(row.table()).anyMatch(before -> before.is(column, value));
    }

    private static String otherSex(Spoiled row) {
        boolean male = row.is("SEX", "M", "1");
        return row.period().year() >= 2025 ? male ? "F" : "M" : male ? "2" : "1";
    }

    /** In the year before: the return says no more of it. */
    private static boolean gaveUpAdoption(Spoiled row) {
        return !row.child().has(PLACED_ADOPTION)
                && row.before(PLACED_ADOPTION).anyMatch(plan -> plan.isGiven("DATE_PLACED_CEASED"));
    }

    private static LocalDate decided(Spoiled row) {
        return row.before(PLACED_ADOPTION).findFirst().orElseThrow().day("DATE_PLACED");
    }
}
