package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.DOLO;
import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.MISSING;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Times away and orders that run into one another, or lie outside care. */
final class AwayFaults {

    static final List<Fault> ALL = List.of(
            where(
                    "574",
                    MISSING,
                    row -> isAfterSomeDays(row),
                    row -> row.set(
                            "MIS_START", Objects.requireNonNull(row.previous()).get("MIS_START"))),
            where("575", MISSING, AwayFaults::isOfAnEndedEpisode, row -> row.set("MIS_END", "")),
            where("577", MISSING, Spoiled::isFirst, row -> beforeCare(row, "MIS_START", "MIS_END")),
            where(
                    "578",
                    MISSING,
                    Spoiled::isFirst,
                    row -> row.set("MIS_START", firstDay(row).minusDays(1))),
            where(
                    "581",
                    MISSING,
                    Spoiled::isFirst,
                    row -> row.set("MIS_START", firstDay(row).minusDays(1))),
            any("704", DOLO, row -> row.set("DOLO_END", row.period().yearEnd().plusDays(1))),
            any("705", DOLO, row -> {
                var second = row.repeat();
                second.set("DOLO_START", row.day("DOLO_START").plusDays(1));
            }),
            any("707", DOLO, row -> beforeCare(row, "DOLO_START", "DOLO_END")),
            during("709", "U6"),
            during("710", "K1"));

    private AwayFaults() {}

    private static boolean isAfterSomeDays(Spoiled row) {
        var before = row.previous();
        return before != null && before.day("MIS_START").isBefore(before.day("MIS_END"));
    }

    private static boolean isOfAnEndedEpisode(Spoiled row) {
        return row.isGiven("MIS_END")
                && row.all(EPISODES)
                        .anyMatch(episode -> !episode.isOpen()
                                && !episode.day("DECOM").isAfter(row.day("MIS_START"))
                                && !episode.day("DEC").isBefore(row.day("MIS_START")));
    }

    /** An order during which the child lives where such children do not. */
    private static Fault during(String rule, String place) {
        return where(
                rule,
                DOLO,
                row -> row.isGiven("DOLO_END"),
                row -> row.all(EPISODES).forEach(episode -> episode.set("PLACE", place)));
    }

    private static void beforeCare(Spoiled row, String start, String end) {
        row.set(start, firstDay(row).minusDays(9));
        row.set(end, firstDay(row).minusDays(5));
    }

    /** Of care, as far as the return knows. */
    private static LocalDate firstDay(Spoiled row) {
        return row.all(EPISODES).findFirst().orElseThrow().day("DECOM");
    }
}
