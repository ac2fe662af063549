package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.where;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Decisions for adoption on days on which they cannot have been, or of which something is left out. */
final class AdoptionDecisionFaults {

    static final List<Fault> ALL = List.of(
            any(
                    "117",
                    PLACED_ADOPTION,
                    row -> row.set("DATE_PLACED", row.period().yearEnd().plusDays(1))),
            any("118", PLACED_ADOPTION, row -> {
                row.set("DATE_PLACED_CEASED", row.period().firstDay().minusDays(1));
                row.set("REASON_PLACED_CEASED", "RD1");
            }),
            any("563", PLACED_ADOPTION, row -> {
                row.set("DATE_PLACED", "");
                row.set("DATE_PLACED_CEASED", row.period().firstDay());
                row.set("REASON_PLACED_CEASED", "RD1");
            }),
            where("579", PLACED_ADOPTION, row -> !row.isGiven("DATE_PLACED_CEASED"), AdoptionDecisionFaults::again),
            where("583", PLACED_ADOPTION, row -> !row.isGiven("DATE_PLACED_CEASED"), AdoptionDecisionFaults::again),
            where("551", EPISODES, Spoiled::isWithAdopters, row -> row.remove(PLACED_ADOPTION)),
            where("553", EPISODES, AdoptionDecisionFaults::isForAdoption, row -> row.remove(PLACED_ADOPTION)),
            where(
                    "557",
                    EPISODES,
                    row -> isForAdoption(row) && row.is("REC", "E11", "E12"),
                    row -> row.set("REC", "E4A")),
            afterAnEpisode("552", Spoiled::isWithAdopters),
            afterAnEpisode("554", AdoptionDecisionFaults::isForAdoption),
            where(
                    "1003",
                    PLACED_ADOPTION,
                    row -> row.all(EPISODES).anyMatch(AdoptionDecisionFaults::begins),
                    row -> row.set(
                            "DATE_PLACED",
                            first(row, AdoptionDecisionFaults::begins).minusDays(1))));

    private AdoptionDecisionFaults() {}

    /** Decided the day after an episode of a kind had begun. */
    private static Fault afterAnEpisode(String rule, Predicate<Spoiled> kind) {
        return where(
                rule,
                PLACED_ADOPTION,
                row -> row.all(EPISODES).anyMatch(kind),
                row -> row.set("DATE_PLACED", first(row, kind).plusDays(1)));
    }

    private static LocalDate first(Spoiled row, Predicate<Spoiled> kind) {
        return row.all(EPISODES).filter(kind).findFirst().orElseThrow().day("DECOM");
    }

    private static boolean isForAdoption(Spoiled episode) {
        return episode.is("LS", "E1");
    }

    private static boolean begins(Spoiled episode) {
        return episode.is("RNE", "S");
    }

    private static void again(Spoiled decision) {
        var second = decision.repeat();
        second.set("DATE_PLACED", decision.day("DATE_PLACED").plusDays(1));
    }
}
