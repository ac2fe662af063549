package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.SW_EPISODES;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.LocalDate;
import java.util.List;

/** Social workers of whom something is left out, or who do not follow one another. */
final class WorkerFaults {

    private static final LocalDate REASONS_ASKED_FOR = LocalDate.of(2023, 4, 1);

    static final List<Fault> ALL = List.of(
            cell("SW01aSTG1", SW_EPISODES, "SW_DECOM", ""),
            where(
                    "SW01bSTG1",
                    SW_EPISODES,
                    row -> !row.day("SW_DECOM").isBefore(REASONS_ASKED_FOR),
                    row -> row.set("SW_ID", "")),
            where(
                    "SW07STG2",
                    SW_EPISODES,
                    row -> row.isGiven("SW_DEC"),
                    row -> row.set("SW_DEC", row.period().yearEnd().plusDays(1))),
            where("SW08STG2", SW_EPISODES, row -> !row.isLast(), row -> row.set("SW_DEC", "")),
            where(
                    "SW10STG2",
                    SW_EPISODES,
                    row -> row.isLast() && !row.isFirst(),
                    row -> row.set("SW_DECOM", row.day("SW_DECOM").plusDays(8))),
            where(
                    "SW11bSTG2",
                    SW_EPISODES,
                    Spoiled::isLast,
                    row -> row.set("SW_DEC", row.period().yearEnd())));

    private WorkerFaults() {}
}
