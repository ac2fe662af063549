package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.PlacementGroup;

/**
 * What the monthly sufficiency dashboard shows beside the indicators: where all children are, whose homes they are, how far
 * away, who moved and who left and why. Their ids, D1 to D7, are this product's own.
 */
final class SufficiencyFigures {

    private static final Set<String> AGENCY = Set.of("PR4", "PR5");
    private static final List<Entry<String, Set<String>>> PROVIDERS = List.of(
            Map.entry("own", Set.of("PR1")),
            Map.entry("other_authority", Set.of("PR2")),
            Map.entry("other_public", Set.of("PR3")),
            Map.entry("private", Set.of("PR4")),
            Map.entry("voluntary", Set.of("PR5")));
    private static final List<Entry<String, Integer>> BANDS = List.of(
            Map.entry("under_5_miles", 50),
            Map.entry("5_to_10_miles", 100),
            Map.entry("10_to_20_miles", 200),
            Map.entry("20_to_50_miles", 500),
            Map.entry("50_miles_and_over", Integer.MAX_VALUE));
    private static final List<String> REASONS = List.of(
            "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE", "CUSTOD", "OTHER",
            "");
    private static final List<Entry<String, Set<String>>> WAYS_OUT = List.of(
            Map.entry("adopted", Set.of("E11", "E12")),
            Map.entry("returned_home", Set.of("E4A", "E4B", "E13")),
            Map.entry("special_guardianship", Set.of("E45", "E46", "E47", "E48")),
            Map.entry("child_arrangements", Set.of("E41")),
            Map.entry("independent_living", Set.of("E5", "E6")),
            Map.entry("stayed_with_carers", Set.of("E17")),
            Map.entry("adult_social_care", Set.of("E7")),
            Map.entry("custody", Set.of("E9")),
            Map.entry("another_authority", Set.of("E3")),
            Map.entry("other", Set.of("E2", "E8", "E14", "E15", "E16")));

    static final List<Definition> ALL = all();

    private SufficiencyFigures() {}

    private static List<Definition> all() {
        var all = new ArrayList<Definition>();
        for (var group : PlacementGroup.values()) {
            all.add(Definition.share(
                            "D1",
                            "Placement: " + words(group.word()),
                            "Those of the group",
                            child -> PlacementGroup.of(child.episode()) == group)
                    .part("placement_group", group.word()));
        }
        for (var provider : PROVIDERS) {
            all.add(whose(
                    "D2",
                    "Foster placements",
                    provider,
                    child -> child.episode().isFostering()));
            all.add(whose("D3", "Residential placements", provider, PlacementFigures::isResidential));
        }
        bands(all);
        REASONS.forEach(reason -> all.add(moves(reason)));
        WAYS_OUT.forEach(way -> all.add(leavers(way)));
        all.add(stayingPut("in_house", Set.of("PR1")));
        all.add(stayingPut("agency", AGENCY));
        return List.copyOf(all);
    }

    private static Definition whose(
            String id, String title, Entry<String, Set<String>> provider, Definition.Truth who) {
        return of(
                        id,
                        title + ": " + words(provider.getKey()),
                        Unit.PERCENT,
                        "Those of " + String.join(", ", provider.getValue()),
                        title,
                        0,
                        (child, tally) -> {
                            if (child.isLookedAfter() && who.holds(child)) {
                                tally.add(
                                        child.day(),
                                        provider.getValue()
                                                .contains(child.episode().provider()));
                            }
                        })
                .part("provider", provider.getKey());
    }

    private static void bands(List<Definition> all) {
        int from = 0;
        for (var band : BANDS) {
            all.add(band(band.getKey(), from, band.getValue()));
            from = band.getValue();
        }
        all.add(band("not_known", -1, 0));
    }

    /** In tenths of a mile, from the first to before the second. */
    private static Definition band(String word, int from, int to) {
        return Definition.share("D4", "Distance from home: " + words(word), "Those of the band", child -> {
                    int tenths = child.episode().whereabouts().tenthsOfMiles();
                    return tenths >= from && tenths < to;
                })
                .part("distance_band", word);
    }

    private static Definition moves(String reason) {
        var word = reason.isEmpty() ? "not_given" : reason;
        return of(
                        "D5",
                        "Moves in the month: " + CodeWords.of(CodeWords.REASONS_TO_MOVE, reason),
                        Unit.COUNT,
                        "Placements that ended in the month with the child going on to another, for the reason",
                        "",
                        1,
                        (child, tally) ->
                                StabilityFigures.moves(child, child.counted().month(), ended -> {
                                    if (ended.changeReason().equals(reason)) {
                                        tally.count(ended.start());
                                    }
                                }))
                .part("reason", word);
    }

    private static Definition leavers(Entry<String, Set<String>> way) {
        return of(
                        "D6",
                        "Ceased in the month: " + words(way.getKey()),
                        Unit.COUNT,
                        "Episodes that ended in the month with REC "
                                + String.join(
                                        ", ", way.getValue().stream().sorted().toList()),
                        "",
                        1,
                        (child, tally) -> {
                            for (var episode : child.record().returned()) {
                                if (VolumeFigures.isEnd(episode, child.counted().month())
                                        && way.getValue().contains(episode.endReason())) {
                                    tally.count(episode.start());
                                }
                            }
                        })
                .part("way_out", way.getKey());
    }

    private static Definition stayingPut(String word, Set<String> providers) {
        return of(
                        "D7",
                        "Stayed put with foster carers at 18 in 12 months: " + words(word),
                        Unit.COUNT,
                        "Foster placements that ended with REC E17 in the 12 months, of "
                                + String.join(", ", providers.stream().sorted().toList()),
                        "",
                        12,
                        (child, tally) -> {
                            for (var episode : child.record().returned()) {
                                if (isStayingPut(episode, providers)
                                        && episode.endsIn(child.counted().year())) {
                                    tally.count(episode.start());
                                }
                            }
                        })
                .part("carers", word);
    }

    private static boolean isStayingPut(Episode episode, Set<String> providers) {
        return episode.isFostering() && episode.endReason().equals("E17") && providers.contains(episode.provider());
    }

    private static String words(String word) {
        return word.replace('_', ' ').replace("childrens ", "children’s ");
    }
}
