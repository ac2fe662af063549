package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.FAR_AWAY;
import static uk.hearth.placement.generator.Spoil.NOWHERE;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Homes and placements nowhere, too far away, or where they are not asked for. */
final class LocationFaults {

    /** The other end of England. */
    private static final String BERWICK = "TD15 1AA";

    static final List<Fault> ALL = List.of(
            where("169", EPISODES, LocationFaults::hasHome, row -> row.set("PL_POST", NOWHERE)),
            where("179", EPISODES, LocationFaults::hasHome, row -> row.set("PL_POST", NOWHERE)),
            where("392a", EPISODES, LocationFaults::hasHome, row -> row.set("HOME_POST", NOWHERE)),
            where(
                    "406",
                    EPISODES,
                    row -> row.child().has(UASC) && row.isGiven("PL_POST"),
                    row -> row.set("HOME_POST", FAR_AWAY)),
            where("454", EPISODES, LocationFaults::hasHome, row -> {
                row.set("HOME_POST", BERWICK);
                row.set("PL_POST", FAR_AWAY);
            }),
            where("1015", EPISODES, row -> row.is("PLACE", "K1", "K2", "K3", "S1") && !row.is("LS", "V4"), row -> {
                row.set("PLACE_PROVIDER", "PR1");
                row.set("PL_POST", FAR_AWAY);
            }),
            where(
                    "377",
                    EPISODES,
                    row -> row.isFirst() && row.child().of(EPISODES).size() > 2,
                    row -> row.all(EPISODES).limit(3).forEach(stay -> stay.set("PLACE", "T3"))));

    private LocationFaults() {}

    private static boolean hasHome(Spoiled row) {
        return row.isFostering() && row.isGiven("HOME_POST");
    }
}
