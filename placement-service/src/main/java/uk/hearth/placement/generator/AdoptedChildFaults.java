package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.AD1;
import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.PLACED_ADOPTION;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;
import java.util.Objects;

/** Adoptions that do not go with the episodes before them. */
final class AdoptedChildFaults {

    static final List<Fault> ALL = List.of(
            any(
                    "331",
                    AD1,
                    row -> row.set("DATE_MATCH", row.lastEpisode().day("DECOM").plusDays(1))),
            any("334", AD1, row -> row.lastEpisode().set("RNE", "S")),
            any("335", AD1, row -> row.set("FOSTER_CARE", row.is("FOSTER_CARE", "0") ? "1" : "0")),
            any(
                    "521",
                    AD1,
                    row -> row.set("DATE_INT", row.lastEpisode().day("DECOM").plusDays(1))),
            any("523", AD1, row -> row.set("DATE_INT", row.day("DATE_INT").minusDays(1))),
            any("582", AD1, row -> row.set("DATE_MATCH", row.lastEpisode().get("DEC"))),
            any("601", AD1, row -> row.set("NB_ADOPTR", "")),
            any("602", AD1, row -> row.lastEpisode().set("REC", "E4A")),
            any("134", AD1, row -> row.add(OC3).set("IN_TOUCH", "YES")),
            any("525", AD1, row -> row.all(PLACED_ADOPTION).forEach(AdoptedChildFaults::cease)),
            any(
                    "558",
                    AD1,
                    row -> row.all(PLACED_ADOPTION).toList().forEach(plan -> {
                        cease(plan);
                        plan.repeat();
                    })),
            where(
                    "199",
                    EPISODES,
                    row -> row.isLast() && !row.isFirst(),
                    row -> Objects.requireNonNull(row.previous()).set("REC", "E12")),
            where(
                    "217",
                    EPISODES,
                    row -> row.is("PLACE", "A6") && row.is("RNE", "P", "B"),
                    row -> row.set("PLACE", "A5")),
            where("336", EPISODES, row -> row.isWithAdopters() && !row.isFirst(), row -> {
                row.set("PLACE", "A5");
                Objects.requireNonNull(row.previous()).set("PLACE", "K2");
            }));

    private AdoptedChildFaults() {}

    private static void cease(Spoiled plan) {
        plan.set("DATE_PLACED_CEASED", plan.period().firstDay());
        plan.set("REASON_PLACED_CEASED", "RD1");
    }
}
