package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;
import java.util.function.Predicate;

/** Care leavers who are none: still looked after, adopted, of another authority, unheard of. */
final class CareLeaverFaults {

    static final List<Fault> ALL = List.of(
            leaving("1000", row -> true, "E2"),
            leaving("1001", row -> true, "E12"),
            leaving("1011", row -> true, "E3"),
            where("1002", OC3, row -> !row.child().has(EPISODES), row -> {
                row.header().set("CHILD", "N" + row.get("CHILD"));
                row.set("CHILD", "N" + row.get("CHILD"));
            }),
            added("1007", row -> row.isOpen() && isBirthday(row, 17) && before(row, 17)),
            added("1016", row -> row.isLast() && !row.isOpen() && isBirthday(row, 18) && !row.isYoungerThan(18, "DEC")),
            where("1010", EPISODES, row -> row.isCarriedOver() && !row.child().has(OC3), row -> {
                row.add(OC3).set("IN_TOUCH", "YES");
                row.remove(EPISODES);
            }),
            where(
                    "1014",
                    OC3,
                    row -> !row.child().has(EPISODES) && !row.child().has(UASC),
                    row -> row.add(UASC).set("DUC", row.born().plusYears(18))),
            where(
                    "628",
                    HEADER,
                    row -> row.child().has(OC3) && !row.child().has(EPISODES),
                    row -> row.set("MOTHER", "0")));

    private CareLeaverFaults() {}

    /** Who leaves as those do who are no care leavers. */
    private static Fault leaving(String rule, Predicate<Spoiled> suits, String why) {
        return where(
                rule,
                EPISODES,
                row -> row.isLast() && !row.isOpen() && !row.child().has(OC3) && suits.test(row),
                row -> {
                    row.set("REC", why);
                    row.add(OC3).set("IN_TOUCH", "YES");
                });
    }

    private static Fault added(String rule, Predicate<Spoiled> suits) {
        return where(
                rule,
                EPISODES,
                row -> !row.child().has(OC3) && suits.test(row),
                row -> row.add(OC3).set("IN_TOUCH", "YES"));
    }

    /** Whether the last birthday by the year's end is the one. */
    private static boolean isBirthday(Spoiled row, int age) {
        var end = row.period().yearEnd();
        return !row.born().plusYears(age).isAfter(end)
                && row.born().plusYears(age + 1).isAfter(end);
    }

    private static boolean before(Spoiled row, int age) {
        return row.isYoungerThan(age, "DECOM");
    }
}
