package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.Spoil.NOWHERE;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;
import java.util.function.Predicate;

/** Placements of a kind that cannot be, with a provider or number that they cannot have, or nowhere. */
final class PlacementFaults {

    static final List<Fault> ALL = List.of(
            where("178", EPISODES, Spoiled::isFostering, row -> row.set("PLACE_PROVIDER", "PR9")),
            where("213", EPISODES, Spoiled::isTemporary, row -> row.set("PLACE_PROVIDER", "PR1")),
            where("218", EPISODES, Spoiled::isFostering, row -> row.set("URN", "")),
            where("222", EPISODES, placed("P1", "R1", "R2", "R5"), row -> row.set("URN", "1234567")),
            where(
                    "226",
                    EPISODES,
                    row -> row.isTemporary() && !row.isLast(),
                    row -> row.set("REASON_PLACE_CHANGE", "OTHER")),
            where("380", EPISODES, Spoiled::isTemporary, row -> row.set("RNE", "T")),
            where("381", EPISODES, row -> row.isTemporary() && !row.isLast(), row -> row.set("REC", "E8")),
            where(
                    "383",
                    EPISODES,
                    row -> afterTemporary(row) && row.isLast(),
                    row -> row.set("PL_POST", row.get("PL_POST").replaceAll(".$", "A"))),
            where(
                    "379",
                    EPISODES,
                    row -> row.is("PLACE", "T1", "T3") && !row.isOpen() && lasts(row, 8),
                    row -> row.set("PLACE", "T4")),
            where(
                    "376",
                    EPISODES,
                    row -> row.isFirst() && row.is("PLACE", "U6") && !row.isOpen() && lasts(row, 22),
                    row -> row.set("PLACE", "T3")),
            where(
                    "375",
                    EPISODES,
                    row -> row.isFirst() && row.is("PLACE", "U6") && !row.isOpen() && lasts(row, 43),
                    row -> row.set("PLACE", "T1")),
            where("378", EPISODES, placed("P1"), row -> row.set("LS", "V2")),
            where("526", EPISODES, Spoiled::isFostering, row -> row.set("PLACE_PROVIDER", "")),
            where("527", EPISODES, placed("P1", "R2", "R5"), row -> row.set("PLACE_PROVIDER", "PR1")),
            where("528", EPISODES, placed("P1", "R2", "R5"), row -> row.set("PLACE_PROVIDER", "PR2")),
            where("529", EPISODES, Spoiled::isFostering, row -> row.set("PLACE_PROVIDER", "PR3")),
            where("530", EPISODES, placed("P1"), row -> row.set("PLACE_PROVIDER", "PR4")),
            where("531", EPISODES, placed("P1"), row -> row.set("PLACE_PROVIDER", "PR5")),
            where("550", EPISODES, Spoiled::isFostering, row -> row.set("PLACE_PROVIDER", "PR0")),
            where("371", EPISODES, row -> young(16, row), row -> row.set("PLACE", "K3")),
            where("372", EPISODES, row -> young(10, row), row -> row.set("PLACE", "R5")),
            where("373", EPISODES, row -> young(4, row), row -> row.set("PLACE", "S1")),
            where("374", EPISODES, row -> young(14, row), row -> row.set("PLACE", "P3")),
            where("384", EPISODES, row -> row.is("LS", "V4"), row -> row.set("PLACE", "U4")),
            where("382", EPISODES, row -> row.is("LS", "V4"), row -> row.set("PLACE", "T0")),
            where("398", EPISODES, row -> row.is("LS", "V4"), row -> row.set("HOME_POST", "SE10 8EW")),
            where("214", EPISODES, row -> row.is("LS", "V4"), row -> row.set("URN", "1234567")),
            where("408", EPISODES, placed("A5", "A6"), row -> row.set("LS", "C2")),
            where("392b", EPISODES, PlacementFaults::hasHome, row -> row.set("PL_POST", "")),
            where("392c", EPISODES, PlacementFaults::hasHome, row -> row.set("PL_POST", NOWHERE)),
            where("392d", EPISODES, PlacementFaults::hasHome, row -> row.set("PL_POST", row.get("HOME_POST"))));

    private PlacementFaults() {}

    private static Predicate<Spoiled> placed(String... places) {
        return row -> row.is("PLACE", places);
    }

    private static boolean hasHome(Spoiled row) {
        return row.isFostering() && row.isGiven("HOME_POST");
    }

    private static boolean young(int age, Spoiled row) {
        return row.isFostering() && row.isYoungerThan(age, "DECOM");
    }

    private static boolean lasts(Spoiled row, int days) {
        return row.day("DEC").isAfter(row.day("DECOM").plusDays(days - 1L));
    }

    private static boolean afterTemporary(Spoiled row) {
        var before = row.previous();
        return before != null && before.isTemporary() && before.previous() != null;
    }
}
