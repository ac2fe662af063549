package uk.hearth.placement.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.hearth.placement.layout.PostcodeDirectory.Place;
import uk.hearth.placement.layout.Provider;
import uk.hearth.placement.layout.Surroundings;

/** The made-up postcodes and providers of the examples. The authority is E09000099 on the geography of E09000011. */
final class ExamplePlaces {

    private static final Map<String, Place> POSTCODES = Map.of(
            // In the authority, at its middle.
            "OW11AA", new Place("E09000011", 530_000, 180_000),
            // In the authority, 5.0 miles north of that (8,046.5 m).
            "OW22BB", new Place("E09000011", 530_000, 188_046),
            // Next door: 10.0 miles east of the middle (16,093 m).
            "OU11AA", new Place("E09000023", 546_093, 180_000),
            // A hundred metres further on: 10.1 miles (16,193 m).
            "OU22BB", new Place("E09000023", 546_193, 180_000),
            // Two hundred metres further than that: 10.2 miles (16,393 m).
            "OU33CC", new Place("E09000023", 546_393, 180_000),
            // 400 miles north.
            "FA11AA", new Place("E06000057", 530_000, 823_720),
            "SC11AA", new Place("S12000036", 530_000, 673_000),
            "WA11AA", new Place("W06000015", 318_000, 176_000),
            "NI11AA", new Place("N09000003", null, null),
            // In England, without a grid reference.
            "NG11AA", new Place("E09000023", null, null));

    // Very far north of the middle, in metres a mile of 1,609.3.
    private static final Map<String, Place> VERY_FAR = Map.of(
            // 350.0 miles (563,255 m) and 350.1 miles (563,416 m).
            "VF11AA", new Place("E06000057", 530_000, 743_255),
            "VF22BB", new Place("E06000057", 530_000, 743_416),
            // 999.9 miles (1,609,139 m) and 1,000.0 miles (1,609,300 m).
            "VF33CC", new Place("E06000057", 530_000, 1_789_139),
            "VF44DD", new Place("E06000057", 530_000, 1_789_300));

    private static final Map<String, List<Provider>> PROVIDERS = Map.of(
            "1000001", List.of(new Provider("1000001", Set.of("K2"), Set.of("PR4"), null, "OU11AA", "E09000023")),
            "1000002", List.of(new Provider("1000002", Set.of("K2", "K1"), Set.of("PR1"), null, "OW11AA", "E09000011")),
            "1000003",
                    List.of(new Provider(
                            "1000003", Set.of("U4"), Set.of("PR4"), LocalDate.of(2025, 6, 30), "OU11AA", "E09000023")),
            // One of which a public list does not say where it is.
            "1000006", List.of(new Provider("1000006", Set.of("K2"), Set.of("PR1"), null, "", null)),
            // Two homes under one URN.
            "1000004",
                    List.of(
                            new Provider("1000004", Set.of("K2"), Set.of("PR5"), null, "OU11AA", "E09000023"),
                            new Provider("1000004", Set.of("K3"), Set.of("PR4"), null, "OU22BB", "E09000023")),
            // One that closed and began again, next door.
            "1000005",
                    List.of(
                            new Provider(
                                    "1000005",
                                    Set.of("K2"),
                                    Set.of("PR1"),
                                    LocalDate.of(2025, 6, 30),
                                    "OW11AA",
                                    "E09000011"),
                            new Provider("1000005", Set.of("K2"), Set.of("PR2"), null, "OU11AA", "E09000023")));

    private ExamplePlaces() {}

    static Surroundings surroundings() {
        return new Surroundings(
                Set.of("E09000011"), postcode -> POSTCODES.getOrDefault(postcode, VERY_FAR.get(postcode)), PROVIDERS);
    }
}
