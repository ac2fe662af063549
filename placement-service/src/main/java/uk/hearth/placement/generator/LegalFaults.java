package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.Spoil.FAR_AWAY;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Legal statuses that do not last so long, or that do not go together. */
final class LegalFaults {

    static final List<Fault> ALL = List.of(
            lasting("361", "L1", 5),
            lasting("362", "L2", 23),
            lasting("363", "L3", 9),
            lasting("364", "J2", 23),
            lasting("365", "V3", 19),
            where("366", EPISODES, row -> row.is("RNE", "P"), row -> row.set("LS", "V3")),
            where("367", EPISODES, row -> daysInTheYear(row) > 75, row -> row.set("LS", "V3")),
            where("358", EPISODES, row -> row.isYoungerThan(10, "DECOM"), row -> row.set("LS", "J1")),
            where("426", EPISODES, row -> row.isFirst() && row.next() != null, row -> {
                row.set("LS", "V3");
                Objects.requireNonNull(row.next()).set("LS", "V4");
            }),
            where(
                    "399",
                    HEADER,
                    row -> row.all(EPISODES).limit(1).anyMatch(LegalFaults::isShortBreak),
                    row -> row.set("MOTHER", "0")),
            where("420", EPISODES, LegalFaults::isShortBreak, row -> row.set("PL_POST", FAR_AWAY)),
            where("436", EPISODES, row -> row.is("RNE", "P") && !row.isFirst(), row -> row.set("RNE", "B")),
            where("437", EPISODES, row -> !row.isLast(), row -> row.set("REC", "E15")));

    private LegalFaults() {}

    /** An episode that lasts longer than the status may. */
    private static Fault lasting(String rule, String status, int days) {
        return where(rule, EPISODES, row -> row.lasts(days), row -> row.set("LS", status));
    }

    private static boolean isShortBreak(Spoiled row) {
        return row.is("LS", "V4");
    }

    private static long daysInTheYear(Spoiled row) {
        var from = row.isCarriedOver() ? row.period().firstDay() : row.day("DECOM");
        return ChronoUnit.DAYS.between(from, row.isOpen() ? row.period().yearEnd() : row.day("DEC"));
    }
}
