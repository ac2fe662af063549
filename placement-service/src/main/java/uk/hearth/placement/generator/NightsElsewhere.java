package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.generator.CarePlan.Kind;

/** Puts temporary placements into stays: a hospital, a carer's holiday; each ends with the same placement as before. */
final class NightsElsewhere {

    private static final Weights KINDS = Weights.of("T1 32 T3 28 T4 30 T2 6 T0 4");
    private static final double SHARE_OF_STAYS = 0.09;
    private static final int CLEAR = 12; // days from the changes of the stay

    private final CarePlan plan;
    private final LocalDate settledBy;
    private final Dice dice;
    private final PlacementOffers offers;

    NightsElsewhere(CarePlan plan, LocalDate settledBy, Dice dice, PlacementOffers offers) {
        this.plan = plan;
        this.settledBy = settledBy;
        this.dice = dice;
        this.offers = offers;
    }

    List<Stay> among(List<Stay> stays) {
        var all = new ArrayList<Stay>();
        for (int i = 0; i < stays.size(); i++) {
            var stay = stays.get(i);
            all.add(stay);
            var until = i + 1 < stays.size() ? stays.get(i + 1).from() : plan.end();
            boolean suits = plan.kind() != Kind.REMAND && stay.placement().isFostering();
            if (suits && stay.from().isBefore(settledBy) && dice.chance(SHARE_OF_STAYS)) {
                addNights(stay, until, all);
            }
        }
        return all;
    }

    private void addNights(Stay stay, LocalDate until, List<Stay> all) {
        var place = KINDS.draw(dice);
        int nights = nights(place);
        long room = ChronoUnit.DAYS.between(stay.from(), until) - 2 * CLEAR - nights;
        if (room < 1) {
            return;
        }
        var from = stay.from().plusDays(CLEAR + dice.between(0, (int) Math.min(room, 700)));
        var back = from.plusDays(nights);
        if (plan.legal().changesBetween(from, back)) {
            return;
        }
        all.add(new Stay(from, offers.temporary(place, dice), false, ""));
        all.add(new Stay(back, stay.placement(), false, ""));
    }

    private int nights(String place) {
        return switch (place) {
            case "T1" -> dice.between(2, 20);
            case "T3" -> dice.between(5, 16);
            case "T2" -> dice.between(5, 12);
            default -> dice.between(2, 6);
        };
    }
}
