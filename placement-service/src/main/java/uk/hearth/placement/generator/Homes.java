package uk.hearth.placement.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The homes, schools and agencies that an authority uses: the same for all its children. */
final class Homes {

    static final String NOT_INSPECTED = "XXXXXXX";

    private static final Weights CHILDRENS_HOME = Weights.of("PR4 82 PR1 10 PR5 8");
    private static final Weights SECURE_HOME = Weights.of("PR2 70 PR5 30");
    private static final Weights SUPPORTED = Weights.of("PR4 70 PR5 20 PR1 10");
    private static final Weights INDEPENDENT = Weights.of("PR4 70 PR5 30");
    private static final Weights HEALTH = Weights.of("PR3 100");
    private static final Map<String, Weights> PROVIDERS = Map.of(
            "K1",
            SECURE_HOME,
            "K2",
            CHILDRENS_HOME,
            "K3",
            SUPPORTED,
            "R1",
            INDEPENDENT,
            "R2",
            HEALTH,
            "R3",
            INDEPENDENT,
            "R5",
            HEALTH,
            "S1",
            INDEPENDENT);
    private static final String REGISTERED = "K1 K2 K3 R3 S1";

    private final Neighbourhood neighbourhood;
    private final Map<String, List<Placement>> homes = new HashMap<>();
    private final long seed;
    private final int count;

    /** @param children how many the authority looks after: it uses about a home of each kind for every eight */
    Homes(Neighbourhood neighbourhood, long seed, int children) {
        this.neighbourhood = neighbourhood;
        this.seed = seed;
        this.count = Math.max(12, children / 8);
        PROVIDERS.forEach((place, providers) -> homes.put(place, ofKind(place, providers)));
    }

    Placement draw(String place, Dice dice) {
        var some = homes.get(place);
        if (some == null) {
            throw new IllegalArgumentException("No homes of the kind " + place);
        }
        return some.get(dice.between(0, some.size() - 1));
    }

    /** Of the authority's own fostering service, or of one of the agencies that it uses. */
    String fosteringAgency(String provider, Dice dice) {
        long agency = provider.equals("PR1") ? 0 : dice.between(1, 14);
        return "SC%06d".formatted(Math.floorMod(Dice.seed(seed, 77, agency), 1_000_000L));
    }

    private List<Placement> ofKind(String place, Weights providers) {
        var dice = Dice.of(seed, place.hashCode());
        var all = new ArrayList<Placement>();
        for (int i = 0; i < count; i++) {
            var provider = providers.draw(dice);
            var own = provider.equals("PR1"); // the authority's own homes are in its own area
            var postcode = own ? neighbourhood.placementInside(dice) : neighbourhood.placement(dice, 0.25, 0.45);
            var urn = REGISTERED.contains(place) ? String.valueOf(1_000_000 + dice.between(0, 1_999_999)) : "";
            all.add(new Placement(place, provider, postcode, urn));
        }
        return all;
    }
}
