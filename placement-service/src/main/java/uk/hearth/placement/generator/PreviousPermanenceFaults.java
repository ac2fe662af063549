package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.PREV_PERM;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.given;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** What came before care, left out or on a day that there is not. */
final class PreviousPermanenceFaults {

    static final List<Fault> ALL = List.of(
            any("630", PREV_PERM, Spoiled::remove),
            given("632", PREV_PERM, "DATE_PERM", "32/01/2019"),
            where(
                    "634",
                    PREV_PERM,
                    row -> row.child().of(EPISODES).size() == 1,
                    row -> row.lastEpisode().set("DECOM", "31/03/2016")));

    private PreviousPermanenceFaults() {}
}
