package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Mothers who are said to be none, or who are none. */
final class MotherFaults {

    static final List<Fault> ALL = List.of(
            where("165", HEADER, MotherFaults::isInCare, row -> row.set("MOTHER", "2")),
            where(
                    "607",
                    HEADER,
                    row -> row.is("SEX", "F", "2") && isInCare(row) && hasLeft(row),
                    row -> row.set("MOTHER", "")),
            where("625", HEADER, row -> row.is("SEX", "F", "2") && isInCare(row), row -> {
                row.set("MOTHER", "1");
                row.set("MC_DOB", row.period().yearEnd().plusDays(1));
            }));

    private MotherFaults() {}

    private static boolean isInCare(Spoiled row) {
        return row.all(EPISODES).limit(1).anyMatch(episode -> !episode.is("LS", "V4"));
    }

    private static boolean hasLeft(Spoiled row) {
        return !row.lastEpisode().isOpen();
    }
}
