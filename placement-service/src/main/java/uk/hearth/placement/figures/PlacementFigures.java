package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;
import static uk.hearth.placement.figures.Definition.share;

import java.util.List;
import java.util.Set;
import uk.hearth.placement.parameters.CountingParameter;
import uk.hearth.placement.placements.Episode;

/** What children are placed in: indicators.md, P1 to P8, P15. */
final class PlacementFigures {

    private static final int SIXTEEN = 16;
    private static final int EIGHTEEN = 18;
    private static final Set<String> FAMILY_AND_FRIENDS = Set.of("U1", "U2", "U3");
    private static final Set<String> PUBLIC = Set.of("PR1", "PR2", "PR3");
    private static final Set<String> AGENCY = Set.of("PR4", "PR5");
    private static final Set<String> HOMES = Set.of("K2", "R1");
    private static final Set<String> HOMES_AND_SCHOOLS = Set.of("K2", "R1", "S1", "P3");
    private static final Set<String> SUPPORTED = Set.of("K3", "H5", "P2");
    private static final String FOSTERED = "Children in foster care (U1 to U6)";

    static final List<Definition> ALL = List.of(
            share(
                    "P1",
                    "In foster care",
                    "Those in U1 to U6",
                    child -> child.episode().isFostering()),
            share(
                    "P2",
                    "With family and friends who foster",
                    "Those in U1, U2, U3",
                    child -> FAMILY_AND_FRIENDS.contains(child.episode().placement())),
            of(
                            "P3",
                            "In in-house foster care",
                            Unit.PERCENT,
                            "Those in U4 to U6 of in-house carers",
                            FOSTERED,
                            0,
                            fostered(PlacementFigures::isInHouse))
                    .dependingOn(CountingParameter.IN_HOUSE),
            of(
                    "P4",
                    "With independent fostering agencies",
                    Unit.PERCENT,
                    "Those in U4 to U6 of PR4 or PR5",
                    FOSTERED,
                    0,
                    fostered(child -> !isFamilyAndFriends(child)
                            && AGENCY.contains(child.episode().provider()))),
            share("P5", "In residential care", "Those in residential placements", PlacementFigures::isResidential)
                    .dependingOn(CountingParameter.RESIDENTIAL),
            share("P5b", "In secure children's homes", "Those in K1", child -> isIn(child, "K1")),
            share(
                    "P5c",
                    "In health establishments, or family centres",
                    "Those in R2 or R3",
                    child -> isIn(child, "R2") || isIn(child, "R3")),
            of(
                    "P6",
                    "In supported accommodation at 16 and 17",
                    Unit.PERCENT,
                    "Those in K3, H5 or P2",
                    "Children looked after aged 16 or 17",
                    0,
                    (child, tally) -> {
                        if (child.isLookedAfter() && child.age() >= SIXTEEN && child.age() < EIGHTEEN) {
                            tally.add(child.day(), isSupported(child));
                        }
                    }),
            of(
                    "P7",
                    "Under 16 in supported accommodation (unlawful)",
                    Unit.COUNT,
                    "Children under 16 in K3, H5 or P2",
                    "",
                    0,
                    (child, tally) -> {
                        if (isUnderSixteenInSupported(child)) {
                            tally.count(child.day());
                        }
                    }),
            of(
                    "P8",
                    "In other or unregistered placements",
                    Unit.COUNT,
                    "Children in Z1 or Z11 to Z14",
                    "",
                    0,
                    (child, tally) -> {
                        if (child.isLookedAfter() && child.episode().placement().startsWith("Z")) {
                            tally.count(child.day());
                        }
                    }),
            of(
                    "P15",
                    "Under a deprivation of liberty order",
                    Unit.COUNT,
                    "Children looked after with an order that holds on the day",
                    "",
                    0,
                    (child, tally) -> {
                        if (child.isLookedAfter() && child.isUnderLibertyOrder()) {
                            tally.count(child.day());
                        }
                    }));

    private PlacementFigures() {}

    private static Definition.Counting fostered(Definition.Truth truth) {
        return (child, tally) -> {
            if (child.isLookedAfter() && child.episode().isFostering()) {
                tally.add(child.day(), truth.holds(child));
            }
        };
    }

    private static boolean isFamilyAndFriends(ChildOn child) {
        return FAMILY_AND_FRIENDS.contains(child.episode().placement());
    }

    static boolean isInHouse(ChildOn child) {
        var provider = child.episode().provider();
        return !isFamilyAndFriends(child)
                && (provider.equals("PR1")
                        || (PUBLIC.contains(provider)
                                && child.counted().rules().is(CountingParameter.IN_HOUSE, "public")));
    }

    static boolean isResidential(ChildOn child) {
        var wide = child.counted().rules().is(CountingParameter.RESIDENTIAL, "homes_and_schools");
        return (wide ? HOMES_AND_SCHOOLS : HOMES).contains(child.episode().placement());
    }

    private static boolean isIn(ChildOn child, String placement) {
        return child.episode().placement().equals(placement);
    }

    private static boolean isSupported(ChildOn child) {
        return SUPPORTED.contains(child.episode().placement());
    }

    /** Unlawful since September 2021; of a child whose age is not known nothing is said. */
    static boolean isUnderSixteenInSupported(ChildOn child) {
        return child.isLookedAfter() && child.age() >= 0 && child.age() < SIXTEEN && isSupported(child);
    }

    static boolean isSupported(Episode episode) {
        return SUPPORTED.contains(episode.placement());
    }
}
