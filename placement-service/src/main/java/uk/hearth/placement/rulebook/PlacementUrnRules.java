package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/**
 * Whether a placement that Ofsted inspects has a URN, and no other. H5 and P2 had none until collection year 2024, Z1 until
 * 2025; Z11 to Z14 have none since.
 */
final class PlacementUrnRules {

    private static final String UNINSPECTED = "P1 P3 R1 R2 R5 T0 T1 T2 T3 T4";
    private static final Codes TO_2024 = codes(UNINSPECTED + " H5 P2 Z1");
    private static final Codes IN_2025 = codes(UNINSPECTED + " Z1");
    private static final Codes SINCE_2026 = codes(UNINSPECTED + " Z11 Z12 Z13 Z14");

    private static final Codes OUTSIDE_ENGLAND = codes("CON NIR SCO WAL NUK");
    private static final Codes NOT_INSPECTED = codes("XXXXXXX");

    static final List<Rule> RULES = List.of(
            rule("214")
                    .flags(EPISODES, PL_POST, URN)
                    .error(
                            "There is a postcode or a URN of the placement, but short breaks (V3, V4) have none.",
                            "Leave PL_POST and URN blank, or put right the legal status.")
                    .distorts(P10, P11)
                    .rows(EPISODES, row -> row.in(LS, CodeSets.SHORT_BREAKS) && row.anyGiven(PL_POST, URN)),
            lacking(rule("218").to(2024), TO_2024),
            lacking(rule("218").from(2025).to(2025), IN_2025),
            lacking(rule("218").from(2026), SINCE_2026),
            needless(rule("222").to(2024), TO_2024),
            needless(rule("222").from(2025).to(2025), IN_2025),
            needless(rule("222").from(2026), SINCE_2026));

    private PlacementUrnRules() {}

    private static Rule lacking(RuleWords rule, Codes without) {
        return rule.flags(EPISODES, URN)
                .onlyIf(POSTCODES_LOADED)
                .error(
                        "There is no URN, though the placement is one that is inspected in England.",
                        "Give Ofsted's number of the home or agency, or XXXXXXX if another body inspects it.")
                .distorts(P12)
                .rows(
                        EPISODES,
                        row -> row.blank(URN)
                                && !row.in(PLACE, without)
                                && !row.in(PL_LA, OUTSIDE_ENGLAND)
                                && lastedIntoTheYear(row));
    }

    private static Rule needless(RuleWords rule, Codes without) {
        return rule.flags(EPISODES, URN)
                .error(
                        "There is a URN, but Ofsted does not inspect placements of this kind.",
                        "Leave the URN blank, or put right the placement.")
                .distorts(P12)
                .rows(EPISODES, row -> row.in(PLACE, without) && row.givenNotIn(URN, NOT_INSPECTED));
    }

    private static boolean lastedIntoTheYear(Row row) {
        return row.blank(DEC) || onOrAfter(row.at(DEC), row.year().start());
    }
}
