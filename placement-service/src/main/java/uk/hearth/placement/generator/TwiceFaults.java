package uk.hearth.placement.generator;

import static uk.hearth.placement.generator.ReturnTable.AD1;
import static uk.hearth.placement.generator.ReturnTable.EPISODES;
import static uk.hearth.placement.generator.ReturnTable.HEADER;
import static uk.hearth.placement.generator.ReturnTable.OC2;
import static uk.hearth.placement.generator.ReturnTable.OC3;
import static uk.hearth.placement.generator.ReturnTable.PREV_PERM;
import static uk.hearth.placement.generator.ReturnTable.REVIEWS;
import static uk.hearth.placement.generator.ReturnTable.UASC;
import static uk.hearth.placement.generator.Spoil.any;
import static uk.hearth.placement.generator.Spoil.where;

import java.util.List;

/** Rows that are there twice, or without those that they belong to. */
final class TwiceFaults {

    static final List<Fault> ALL = List.of(
            any("INT31", AD1, Spoiled::repeat),
            any("INT32", HEADER, Spoiled::repeat),
            any("INT33", OC2, Spoiled::repeat),
            any("INT34", OC3, Spoiled::repeat),
            any("INT35", PREV_PERM, Spoiled::repeat),
            any("INT36", UASC, Spoiled::repeat),
            where("444", HEADER, row -> row.get("UPN").length() == 13, Spoiled::repeat),
            any("EPI", HEADER, row -> {
                row.remove(EPISODES);
                row.remove(OC3);
            }),
            any("1012", REVIEWS, row -> row.remove(EPISODES)),
            where(
                    "NoE",
                    EPISODES,
                    row -> row.isFirst() && row.before(EPISODES).findAny().isEmpty(),
                    row -> row.set("DECOM", row.period().firstDay().minusDays(1))));

    private TwiceFaults() {}
}
