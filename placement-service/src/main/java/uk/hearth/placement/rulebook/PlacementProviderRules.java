package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/**
 * Whether the provider fits the placement. Other placements have none: they were Z1 until collection year 2025, and are Z11 to
 * Z14 since.
 */
final class PlacementProviderRules {

    private static final Codes PROVIDERS = codes("PR0 PR1 PR2 PR3 PR4 PR5");
    private static final Codes PARENTS = codes("PR0");
    private static final Codes WITH_PARENTS = codes("P1");
    private static final Codes TEMPORARY_OR_Z1 = codes("T0 T1 T2 T3 T4 Z1");

    static final List<Rule> RULES = List.of(
            unknownOrNeedless(rule("178").to(2025), TEMPORARY_OR_Z1),
            // T4 is left to rule 213.
            unknownOrNeedless(rule("178").from(2026), codes("T0 T1 T2 T3 Z11 Z12 Z13 Z14")),
            needless(rule("213").to(2025), TEMPORARY_OR_Z1),
            needless(rule("213").from(2026), CodeSets.TEMPORARY_OR_OTHER),
            none(rule("526").to(2025), TEMPORARY_OR_Z1),
            none(rule("526").from(2026), CodeSets.TEMPORARY_OR_OTHER),
            unfit("527", "PR1", "the authority itself", "P1 R2 R5"),
            unfit("528", "PR2", "another authority", "P1 R2 R5"),
            unfit("529", "PR3", "another public body", "A3 A4 A5 A6 K1 K2 P1 U1 U2 U3 U4 U5 U6"),
            unfit("530", "PR4", "a private provider", "P1"),
            unfit("531", "PR5", "a voluntary body", "P1"),
            rule("550")
                    .flags(EPISODES, PLACE, PLACE_PROVIDER)
                    .error(
                            "The provider is the parents (PR0), but the child is not placed with them (P1).",
                            "Put right the provider or the placement.")
                    .distorts(P1, P3, P4, P9)
                    .rows(EPISODES, row -> row.in(PLACE_PROVIDER, PARENTS) && !row.in(PLACE, WITH_PARENTS)));

    private PlacementProviderRules() {}

    private static Rule unknownOrNeedless(RuleWords rule, Codes without) {
        return rule.flags(EPISODES, PLACE_PROVIDER)
                .error(
                        "The provider is not one of the codes, or the placement is one that has none.",
                        "Use one of: " + PROVIDERS + "; leave it blank of a temporary or other placement.")
                .distorts(P3, P4)
                .rows(
                        EPISODES,
                        row -> row.givenNotIn(PLACE_PROVIDER, PROVIDERS)
                                || (row.given(PLACE_PROVIDER) && row.in(PLACE, without)));
    }

    private static Rule needless(RuleWords rule, Codes without) {
        return rule.flags(EPISODES, PLACE_PROVIDER)
                .error(
                        "There is a provider, but a temporary or other placement has none.",
                        "Leave the provider blank for these placements: " + without + ".")
                .distorts(P3, P4)
                .rows(EPISODES, row -> row.in(PLACE, without) && row.given(PLACE_PROVIDER));
    }

    private static Rule none(RuleWords rule, Codes without) {
        return rule.flags(EPISODES, PLACE, PLACE_PROVIDER)
                .error(
                        "There is no provider.",
                        "Use one of: " + PROVIDERS + ". Only these placements have none: " + without + ".")
                .distorts(P3, P4)
                .rows(EPISODES, row -> row.blank(PLACE_PROVIDER) && !row.in(PLACE, without));
    }

    private static Rule unfit(String code, String provider, String who, String places) {
        var providers = codes(provider);
        var unfit = codes(places);
        return rule(code)
                .flags(EPISODES, PLACE, PLACE_PROVIDER)
                .error(
                        "The provider is " + who + " (" + provider + "), which cannot provide this placement.",
                        "Put right the provider or the placement; " + provider + " has none of: " + places + ".")
                .distorts(P3, P4, P5, P9)
                .rows(EPISODES, row -> row.in(PLACE_PROVIDER, providers) && row.in(PLACE, unfit));
    }
}
