package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.OC2;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Outcomes of children of whom none are asked for, or of whom others are. */
final class HealthFaults {

    static final List<Fault> ALL = List.of(
            where("157", OC2, row -> age(row, 4, 16), row -> {
                row.set("SDQ_SCORE", "");
                row.set("SDQ_REASON", "SDQ1");
            }),
            where(
                    "182",
                    OC2,
                    row -> row.isGiven("CONVICTED") || row.isGiven("HEALTH_CHECK"),
                    row -> row.set("IMMUNISATIONS", "")),
            where(
                    "189",
                    OC2,
                    row -> row.isGiven("SDQ_SCORE"),
                    row -> row.set("DOB", row.period().firstDay().minusYears(17).minusDays(1))),
            where("197B", OC2, row -> hasBirthday(row, 4) || hasBirthday(row, 17), row -> {
                row.set("SDQ_SCORE", "");
                row.set("SDQ_REASON", "");
            }),
            ofNewcomers("185", "SDQ_SCORE", "10"),
            ofNewcomers("190", "IMMUNISATIONS", "1"),
            ofNewcomers("198", "SDQ_REASON", "SDQ1"),
            where("187", OC2, row -> !row.child().has(OC3), row -> row.add(OC3).set("IN_TOUCH", "YES")),
            where("215", OC2, row -> !row.child().has(OC3), row -> row.add(OC3).set("IN_TOUCH", "YES")));

    private HealthFaults() {}

    /** Those who came in the year were not looked after for all of it. */
    private static Fault ofNewcomers(String rule, String column, String value) {
        return where(
                rule,
                EPISODES,
                row -> row.is("RNE", "S")
                        && row.day("DECOM").isAfter(row.period().firstDay())
                        && !row.child().has(OC2),
                row -> row.add(OC2).set(column, value));
    }

    /** From one birthday when the year began to the other when it ends. */
    private static boolean age(Spoiled row, int from, int to) {
        var born = row.day("DOB");
        return !born.plusYears(from).isAfter(row.period().firstDay())
                && !born.plusYears(to).isBefore(row.period().yearEnd());
    }

    private static boolean hasBirthday(Spoiled row, int age) {
        var birthday = row.day("DOB").plusYears(age);
        return !birthday.isBefore(row.period().firstDay())
                && !birthday.isAfter(row.period().yearEnd());
    }
}
