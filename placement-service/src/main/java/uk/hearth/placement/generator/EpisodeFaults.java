package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Episodes that do not follow one another as they should, or end as they cannot. */
final class EpisodeFaults {

    static final List<Fault> ALL = List.of(
            where("142", EPISODES, row -> !row.isLast(), row -> {
                row.set("DEC", "");
                row.set("REC", "");
            }),
            where("148", EPISODES, Spoiled::isOpen, row -> row.set("REC", "E8")),
            where(
                    "225",
                    EPISODES,
                    row -> row.isGiven("REASON_PLACE_CHANGE") && row.next() != null,
                    row -> row.set("REASON_PLACE_CHANGE", "")),
            where("233", EPISODES, Spoiled::isOpen, row -> row.set("REASON_PLACE_CHANGE", "OTHER")),
            where("353", EPISODES, Spoiled::isFirst, row -> row.set("DECOM", "13/10/1991")),
            where(
                    "354",
                    EPISODES,
                    row -> row.isLast() && row.isOpen(),
                    row -> row.set("DECOM", row.period().yearEnd().plusDays(1))),
            where("355", EPISODES, row -> row.isLast() && !row.isOpen(), row -> row.set("DEC", row.get("DECOM"))),
            where(
                    "356",
                    EPISODES,
                    row -> row.isLast() && !row.isOpen(),
                    row -> row.set("DEC", row.day("DECOM").minusDays(1))),
            where(
                    "357",
                    EPISODES,
                    row -> row.isFirst() && row.period().holds(row.day("DECOM")),
                    row -> row.set("RNE", "P")),
            where(
                    "385",
                    EPISODES,
                    row -> row.isLast() && !row.isOpen(),
                    row -> row.set("DEC", row.period().yearEnd().plusDays(1))),
            where("388", EPISODES, row -> row.isLast() && !row.isOpen(), row -> row.set("REC", "X1")),
            where("431", EPISODES, row -> row.is("RNE", "P", "L", "B") && !row.isFirst(), row -> row.set("RNE", "S")),
            where("432", EPISODES, row -> row.is("RNE", "S") && !row.isFirst(), row -> row.set("RNE", "P")),
            where(
                    "433",
                    EPISODES,
                    row -> row.is("RNE", "P") && row.isLast() && !row.isFirst(),
                    row -> row.set("DECOM", row.day("DECOM").plusDays(1))),
            where(
                    "434",
                    EPISODES,
                    row -> row.is("RNE", "L") && row.isLast() && !row.isFirst(),
                    row -> row.set("LS", Objects.requireNonNull(row.previous()).get("LS"))),
            where(
                    "435",
                    EPISODES,
                    row -> row.is("RNE", "P") && row.isLast() && !row.isFirst(),
                    row -> row.set("LS", row.is("LS", "C2") ? "C1" : "C2")),
            where(
                    "501",
                    EPISODES,
                    row -> row.is("RNE", "P") && row.isLast() && !row.isFirst(),
                    row -> row.set("DECOM", row.day("DECOM").minusDays(1))),
            where(
                    "504",
                    EPISODES,
                    row -> row.is("RNE", "P", "L") && row.isLast() && !row.isFirst(),
                    row -> row.set("CIN", row.is("CIN", "N7") ? "N1" : "N7")),
            where("387", EPISODES, row -> leftYoungerThan(14, row), row -> row.set("REC", "E5")),
            where("389", EPISODES, row -> leftYoungerThan(16, row), row -> row.set("REC", "E7")),
            where("460", EPISODES, row -> leftYoungerThan(18, row), row -> row.set("REC", "E17")),
            where("390", EPISODES, row -> leftYoungerThan(18, row) && row.isFostering(), row -> row.set("REC", "E12")),
            where(
                    "516",
                    EPISODES,
                    row -> leftYoungerThan(18, row) && row.is("PLACE", "K2", "P1", "R3", "K3"),
                    row -> row.set("REC", "E45")),
            where(
                    "352",
                    EPISODES,
                    row -> row.isLast() && row.isFirst() && row.isOpen() && row.is("RNE", "S") && !row.is("LS", "V4"),
                    row -> row.header().set("DOB", row.day("DECOM").minusYears(18))),
            where(
                    "446",
                    EPISODES,
                    row -> row.is("LS", "E1") && row.isFirst(),
                    row -> row.set("DECOM", LocalDate.of(2005, 11, 30))));

    private EpisodeFaults() {}

    private static boolean leftYoungerThan(int age, Spoiled row) {
        return row.isLast() && row.isYoungerThan(age, "DEC");
    }
}
