package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.DOLO;
import static uk.hearth.placement.generator.ReturnTable.MISSING;
import static uk.hearth.placement.generator.ReturnTable.PREV_PERM;
import static uk.hearth.placement.generator.ReturnTable.REVIEWS;
import static uk.hearth.placement.generator.ReturnTable.SW_EPISODES;
import static uk.hearth.placement.generator.Spoil.NO_DATE;
import static uk.hearth.placement.generator.Spoil.cell;
import static uk.hearth.placement.generator.Spoil.given;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Reviews, times away, social workers and orders on days on which they cannot be. */
final class EventFaults {

    static final List<Fault> ALL = List.of(
            where(
                    "440",
                    REVIEWS,
                    row -> row.day("REVIEW").isAfter(row.day("DOB").plusYears(4)),
                    row -> row.set("REVIEW_CODE", "PN0")),
            where("441", REVIEWS, row -> row.is("REVIEW_CODE", "PN0"), row -> row.set("REVIEW_CODE", "PN1")),
            cell("564", MISSING, "MIS_START", ""),
            cell("565", MISSING, "MISSING", ""),
            where("566", MISSING, row -> row.isGiven("MIS_END"), row -> row.set("MISSING", "")),
            where(
                    "567",
                    MISSING,
                    row -> row.isGiven("MIS_END") && row.isFirst(),
                    row -> row.set("MIS_START", row.day("MIS_END").plusDays(1))),
            where(
                    "570",
                    MISSING,
                    Spoiled::isLast,
                    row -> row.set("MIS_START", row.period().yearEnd().plusDays(1))),
            where(
                    "571",
                    MISSING,
                    Spoiled::isLast,
                    row -> row.set("MIS_END", row.period().yearEnd().plusDays(1))),
            where("586", MISSING, Spoiled::isFirst, row -> row.set("MIS_START", row.get("DOB"))),
            where("635", PREV_PERM, row -> row.is("PREV_PERM", "Z1"), row -> row.set("LA_PERM", "203")),
            where(
                    "SW06STG2",
                    SW_EPISODES,
                    Spoiled::isLast,
                    row -> row.set("SW_DECOM", row.period().yearEnd().plusDays(1))),
            where("SW09STG2", SW_EPISODES, row -> row.isGiven("SW_DEC"), row -> row.set("SW_DEC", row.get("SW_DECOM"))),
            where(
                    "SW17STG2",
                    SW_EPISODES,
                    Spoiled::isLast,
                    row -> row.set("SW_DEC", row.day("SW_DECOM").plusDays(1))),
            cell("700", DOLO, "DOLO_START", NO_DATE),
            given("701", DOLO, "DOLO_END", NO_DATE),
            where("702", DOLO, row -> row.isGiven("DOLO_END"), row -> row.set("DOLO_END", row.get("DOLO_START"))),
            where(
                    "703",
                    DOLO,
                    row -> true,
                    row -> row.set("DOLO_START", row.period().yearEnd().plusDays(1))),
            where("708", DOLO, row -> true, row -> row.set("DOLO_START", row.get("DOB"))));

    private EventFaults() {}
}
