package uk.hearth.placement.generator;

import java.time.LocalDate;

/** Finds a placement of a kind. */
final class PlacementOffers {

    private static final Weights STRANGERS = Weights.of("PR1 58 PR4 36 PR5 6");
    private static final LocalDate SUPPORTED_ACCOMMODATION_REGISTERED = LocalDate.of(2024, 4, 1);

    private final Neighbourhood neighbourhood;
    private final Homes homes;

    PlacementOffers(Neighbourhood neighbourhood, Homes homes) {
        this.neighbourhood = neighbourhood;
        this.homes = homes;
    }

    Placement of(String place, LocalDate on, String home, Dice dice) {
        return switch (place.charAt(0)) {
            case 'U' -> fostering(place, dice);
            case 'Z' -> new Placement(place, "", elsewhere(0.25, 0.5, dice), "");
            case 'P' ->
                place.equals("P1")
                        ? new Placement(place, "PR0", home, "")
                        : new Placement(place, "PR4", elsewhere(0.3, 0.3, dice), "");
            case 'K' -> place.equals("K3") ? supported(on, dice) : homes.draw(place, dice);
            default -> homes.draw(place, dice);
        };
    }

    Placement fostering(String place, Dice dice) {
        boolean ofTheFamily = place.compareTo("U3") <= 0;
        var provider = ofTheFamily ? "PR1" : STRANGERS.draw(dice);
        double inside = ofTheFamily || provider.equals("PR1") ? 0.58 : 0.25;
        var postcode = elsewhere(inside, ofTheFamily ? 0.3 : 0.2, dice);
        return new Placement(place, provider, postcode, homes.fosteringAgency(provider, dice));
    }

    Placement adopters(Dice dice) {
        return new Placement("A6", "PR1", elsewhere(0.1, 0.6, dice), Homes.NOT_INSPECTED);
    }

    Placement temporary(String place, Dice dice) {
        return new Placement(place, "", elsewhere(0.4, 0.3, dice), "");
    }

    /** Until supported accommodation was registered there was no number for it. */
    private Placement supported(LocalDate on, Dice dice) {
        var found = homes.draw("K3", dice);
        return on.isBefore(SUPPORTED_ACCOMMODATION_REGISTERED)
                ? new Placement("K3", found.provider(), found.postcode(), Homes.NOT_INSPECTED)
                : found;
    }

    private String elsewhere(double inside, double far, Dice dice) {
        return neighbourhood.placement(dice, inside, far);
    }
}
