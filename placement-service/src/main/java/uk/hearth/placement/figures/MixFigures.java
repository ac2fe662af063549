package uk.hearth.placement.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** What children looked after are made up of, each part a share of all: indicators.md, V8, V9, P9. */
final class MixFigures {

    private static final List<Entry<String, Set<String>>> LEGAL_STATUS = List.of(
            Map.entry("interim_care_order", Set.of("C1")),
            Map.entry("full_care_order", Set.of("C2")),
            Map.entry("placement_order", Set.of("E1", "D1")),
            Map.entry("accommodated", Set.of("V2")),
            Map.entry("detained", Set.of("J1", "J2", "J3")),
            Map.entry("protection", Set.of("L1", "L2", "L3")));

    private static final List<Entry<String, Set<String>>> PLACEMENT = List.of(
            Map.entry("placed_for_adoption", Set.of("A3", "A4", "A5", "A6")),
            Map.entry("with_parents", Set.of("P1")),
            Map.entry("custody", Set.of("R5")));

    static final List<Definition> ALL = all();

    private MixFigures() {}

    private static List<Definition> all() {
        var all = new ArrayList<Definition>();
        for (var part : LEGAL_STATUS) {
            all.add(share(
                            "V8",
                            "Legal status: " + words(part),
                            "LS " + codes(part),
                            child -> part.getValue().contains(child.episode().legalStatus()))
                    .part("legal_status_group", part.getKey()));
        }
        for (var dimension : List.of(Dimension.AGE, Dimension.ETHNICITY, Dimension.NEED)) {
            for (var category : dimension.categories()) {
                all.add(share(
                                "V9",
                                "%s: %s".formatted(dimension.title(), CodeWords.of(CodeWords.NEEDS, category)),
                                "Those of the group",
                                child -> dimension.of(child, child.day()).equals(category))
                        .part(dimension.word(), category));
            }
        }
        for (var part : PLACEMENT) {
            all.add(share(
                            "P9",
                            "Placement: " + words(part),
                            "PLACE " + codes(part),
                            child -> part.getValue().contains(child.episode().placement()))
                    .part("placement_apart", part.getKey()));
        }
        return List.copyOf(all);
    }

    private static Definition share(String id, String title, String numerator, Definition.Truth truth) {
        return Definition.share(id, title, numerator, truth);
    }

    private static String words(Entry<String, Set<String>> part) {
        return part.getKey().replace('_', ' ');
    }

    private static String codes(Entry<String, Set<String>> part) {
        return String.join(", ", part.getValue().stream().sorted().toList());
    }
}
