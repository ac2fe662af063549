package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.Spoil.FAR_AWAY;
import static uk.hearth.placement.generator.Spoil.NOWHERE;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;
import java.util.function.Consumer;

/** Episodes that were open when the year before ended, and go on as others than they were. */
final class CarriedOverFaults {

    static final List<Fault> ALL = List.of(
            carriedOver("502", row -> row.set("DECOM", row.day("DECOM").minusDays(1))),
            carriedOver("562", row -> row.set("DECOM", row.day("DECOM").minusDays(2))),
            carriedOver("503A", row -> row.set("RNE", row.is("RNE", "S") ? "L" : "S")),
            carriedOver("503B", row -> row.set("LS", row.is("LS", "C2") ? "C1" : "C2")),
            carriedOver("503C", row -> row.set("CIN", row.is("CIN", "N1") ? "N5" : "N1")),
            fostered("503D", row -> row.set("PLACE", row.is("PLACE", "U5") ? "U6" : "U5")),
            fostered("503E", row -> row.set("PLACE_PROVIDER", row.is("PLACE_PROVIDER", "PR1") ? "PR4" : "PR1")),
            fostered("503F", row -> row.set("URN", "SC999999")),
            fostered("503G", row -> row.set("PL_POST", FAR_AWAY)),
            fostered("503H", row -> row.set("PL_POST", FAR_AWAY)),
            fostered("503J", row -> row.set("PL_POST", NOWHERE)),
            fostered("452", row -> row.set("PL_POST", FAR_AWAY)),
            fostered("453", row -> row.set("PL_POST", FAR_AWAY)));

    private CarriedOverFaults() {}

    private static Fault carriedOver(String rule, Consumer<Spoiled> change) {
        return where(rule, EPISODES, Spoiled::isCarriedOver, change);
    }

    private static Fault fostered(String rule, Consumer<Spoiled> change) {
        return where(
                rule, EPISODES, row -> row.isCarriedOver() && row.isFostering() && row.isGiven("HOME_POST"), change);
    }
}
