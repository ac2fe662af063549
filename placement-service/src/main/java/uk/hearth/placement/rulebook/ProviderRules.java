package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.PROVIDERS_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Provider;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether an episode says of its provider what Ofsted's list says. */
final class ProviderRules {

    private static final Codes OWN_PROVISION = codes("PR1");
    private static final Codes ANOTHER_AUTHORITY = codes("PR2");

    /** Placements in one building, which is registered at its own postcode. */
    private static final Codes IN_ONE_BUILDING = codes("K1 K2 K3 R3 S1");

    static final List<Rule> RULES = List.of(
            listed("219")
                    .flags(EPISODES, URN, PLACE)
                    .error(
                            "The placement is missing, or is not of a kind that the URN is registered for.",
                            "Put right the URN or the placement.")
                    .distorts(P1, P5, P6, P12)
                    .rows(EPISODES, row -> ProviderEntries.noneIs(row, entry -> hasPlacement(entry, row))),
            listed("221")
                    .flags(EPISODES, PL_POST)
                    .error(
                            "The postcode of the placement is not the one that the URN is registered at.",
                            "Put right the URN or the postcode.")
                    .distorts(P10, P11, P12)
                    .rows(
                            EPISODES,
                            row -> row.in(PLACE, IN_ONE_BUILDING)
                                    && !row.in(LS, CodeSets.SHORT_BREAKS)
                                    && row.given(PL_POST)
                                    && ProviderEntries.noneIs(row, entry -> isAt(entry, row))),
            listed("224")
                    .flags(EPISODES, PLACE_PROVIDER)
                    .error(
                            "The provider is missing, or is not of a kind that the URN is registered for.",
                            "Put right the URN or the provider.")
                    .distorts(P3, P4, P12)
                    .rows(EPISODES, row -> ProviderEntries.noneIs(row, entry -> hasProvider(entry, row))),
            listed("227")
                    .flags(EPISODES, URN, DECOM)
                    .error(
                            "The registration of the URN had ended when the episode began.",
                            "Put right the URN or the day on which the episode began.")
                    .distorts(P12)
                    .rows(EPISODES, row -> ProviderEntries.allEnded(row, end -> onOrAfter(row.at(DECOM), end))),
            listed("228")
                    .flags(EPISODES, URN, DEC)
                    .error(
                            "The registration of the URN ended before the episode did.",
                            "Put right the URN, or end the episode on the day when the child left the provider.")
                    .distorts(P12)
                    .rows(EPISODES, row -> ProviderEntries.allEnded(row, end -> after(lastDay(row), end))),
            listed("229")
                    .flags(EPISODES, URN, PLACE_PROVIDER)
                    .error(
                            "The provider is the authority itself (PR1) but the URN lies elsewhere, or is another authority"
                                    + " (PR2) but the URN lies within this one.",
                            "Put right the URN or the provider.")
                    .distorts(P3, P4)
                    .rows(EPISODES, ProviderRules::isOnTheWrongSide),
            listed("1008")
                    .flags(EPISODES, URN)
                    .error(
                            "The URN is not in Ofsted's list.",
                            "Put it right, or give XXXXXXX if another body inspects the placement.")
                    .distorts(P12)
                    .rows(EPISODES, ProviderEntries::areNone));

    private ProviderRules() {}

    private static RuleWords listed(String code) {
        return rule(code).onlyIf(PROVIDERS_LOADED);
    }

    private static boolean hasPlacement(Provider entry, Row row) {
        return row.given(PLACE) && entry.placements().contains(row.text(PLACE));
    }

    private static boolean hasProvider(Provider entry, Row row) {
        return row.given(PLACE_PROVIDER) && entry.providers().contains(row.text(PLACE_PROVIDER));
    }

    private static boolean isAt(Provider entry, Row row) {
        return entry.postcodeIsWithheld()
                || entry.postcode().equals(row.text(PL_POST).replace(" ", ""));
    }

    /** An episode that is open lasts to the end of the year. */
    private static int lastDay(Row row) {
        return Day.orElse(row.at(DEC), row.year().end());
    }

    private static boolean isOnTheWrongSide(Row row) {
        if (row.in(PLACE_PROVIDER, OWN_PROVISION)) {
            return ProviderEntries.noneIs(row, entry -> entry.postcodeIsWithheld() || isOwn(entry, row));
        }
        return row.in(PLACE_PROVIDER, ANOTHER_AUTHORITY) && ProviderEntries.allAre(row, entry -> isOwn(entry, row));
    }

    private static boolean isOwn(Provider entry, Row row) {
        var area = entry.area();
        return area != null && row.data().surroundings().ownAreas().contains(area);
    }
}
