package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.ReturnTable.MISSING;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Children too young or too old for what is said of them. */
final class AgeFaults {

    static final List<Fault> ALL = List.of(
            where(
                    "231",
                    HEADER,
                    row -> row.child().has(UASC),
                    row -> row.set("DOB", row.period().yearEnd().minusYears(10))),
            where(
                    "234",
                    EPISODES,
                    row -> row.isGiven("REASON_PLACE_CHANGE") && row.isYoungerThan(10, "DEC"),
                    row -> row.set("REASON_PLACE_CHANGE", "CUSTOD")),
            where(
                    "302",
                    EPISODES,
                    Spoiled::isFirst,
                    row -> row.header().set("DOB", row.day("DECOM").plusDays(1))),
            any("351", HEADER, row -> row.set("DOB", row.period().firstDay().minusYears(26))),
            where(
                    "359",
                    EPISODES,
                    row -> row.isOpen() && !row.is("PLACE", "K2"),
                    row -> row.header()
                            .set("DOB", row.period().yearEnd().minusYears(18).minusDays(1))),
            leftOfAge("386", "E12"),
            leftOfAge("407", "E45"),
            where("210", HEADER, AgeFaults::beganBeforeTheLastWeek, row -> row.set("UPN", "UN4")),
            where(
                    "184",
                    PLACED_ADOPTION,
                    row -> true,
                    row -> row.set("DATE_PLACED", row.born().minusDays(1))),
            any("391", OC3, row -> row.set("DOB", row.period().yearEnd().minusYears(16))),
            where("580", EPISODES, AgeFaults::leftOnTheBirthday, row -> {
                var away = row.add(MISSING);
                away.set("MISSING", "M");
                away.set("MIS_START", row.day("DEC").minusDays(2));
                away.set("MIS_END", row.get("DEC"));
            }));

    private AgeFaults() {}

    private static Fault leftOfAge(String rule, String why) {
        return where(
                rule,
                EPISODES,
                row -> row.isLast() && !row.isOpen() && !row.isYoungerThan(18, "DEC"),
                row -> row.set("REC", why));
    }

    /** A pupil number still awaited (UN4) is right for those who came in the last week only. */
    private static boolean beganBeforeTheLastWeek(Spoiled row) {
        var lastWeek = row.period().yearEnd().withDayOfMonth(24);
        return row.child().has(EPISODES) && row.lastEpisode().day("DECOM").isBefore(lastWeek);
    }

    private static boolean leftOnTheBirthday(Spoiled row) {
        return row.isLast()
                && !row.isOpen()
                && !row.is("REC", "E8")
                && row.day("DEC").equals(row.born().plusYears(18))
                && !row.child().has(MISSING);
    }
}
