package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.generator.CarePlan.Kind;

/** Draws where a child lives during a period of care: moves, the same carer for longer, adopters, nights elsewhere. */
final class PlacementCourse {

    private static final Weights BABY = Weights.of("U6 62 U3 18 U5 8 R3 6 P1 6");
    private static final Weights CHILD = Weights.of("U6 50 U4 14 U3 20 U1 6 P1 7 K2 3");
    private static final Weights OLDER = Weights.of("U6 40 U4 14 U3 10 U1 5 K2 23 P1 4 S1 2 K1 1 R1 1 Z13 1");
    private static final Weights GROWN = Weights.of("K3 40 U6 20 U4 10 U1 4 K2 20 P1 2 Z12 1 R1 1 P3 0.5");
    private static final Weights ASYLUM = Weights.of("K3 62 U6 33 K2 5");
    private static final Weights REMAND = Weights.of("R5 55 K1 15 K2 30");
    private static final Weights REASONS =
            Weights.of("CARPL 54 CREQB 16 CREQO 9 CHILD 4 CLOSE 4 ALLEG 1 STAND 2 APPRR 1 LAREQ 5 OTHER 4");
    private static final int CLEAR = 6; // days between one change and the next

    private final CarePlan plan;
    private final LocalDate born;
    private final Dice dice;
    private final PlacementOffers offers;
    private final String home;
    private final List<Stay> stays = new ArrayList<>();
    private final PlacementLengths lengths;

    PlacementCourse(CarePlan plan, LocalDate born, String home, PlacementOffers offers, Dice dice) {
        this.plan = plan;
        this.born = born;
        this.home = home;
        this.offers = offers;
        this.dice = dice;
        this.lengths = new PlacementLengths(plan.start(), born, dice);
    }

    List<Stay> draw() {
        if (plan.kind() == Kind.BREAKS) {
            return List.of(new Stay(plan.start(), new Placement("R1", "PR4", "", ""), false, ""));
        }
        var adoption = plan.adoption();
        boolean byFosterCarer = adoption != null && adoption.byFosterCarer();
        stays.add(new Stay(plan.start(), byFosterCarer ? offers.fostering("U5", dice) : next(plan.start()), false, ""));
        var placed = adoption == null ? null : adoption.placed();
        var settledBy = placed == null ? plan.end() : placed;
        if (!byFosterCarer) {
            moveUntil(settledBy);
        }
        if (placed != null) {
            stays.add(withAdopters(placed, byFosterCarer));
        }
        return new NightsElsewhere(plan, settledBy, dice, offers).among(stays);
    }

    private void moveUntil(LocalDate day) {
        var from = plan.start();
        while (true) {
            var length = CLEAR + lengths.draw(stays.get(stays.size() - 1).placement(), from);
            var until = from.plusDays(length);
            if (length > 500 && dice.chance(0.5)) {
                settle(from.plusDays(dice.between(150, 400)), day);
            }
            if (!until.isBefore(day.minusDays(CLEAR))) {
                return;
            }
            stays.add(new Stay(until, differing(until), false, REASONS.draw(dice)));
            from = until;
        }
    }

    /** The carer becomes a long-term one. */
    private void settle(LocalDate on, LocalDate before) {
        var now = stays.get(stays.size() - 1).placement();
        var longTerm = now.place().equals("U6") ? "U4" : now.place().equals("U3") ? "U1" : "";
        if (!longTerm.isEmpty() && on.isBefore(before.minusDays(CLEAR))) {
            var same = new Placement(longTerm, now.provider(), now.postcode(), now.urn());
            stays.add(new Stay(on, same, true, "PLACE"));
        }
    }

    private Stay withAdopters(LocalDate placed, boolean byFosterCarer) {
        if (!byFosterCarer) {
            return new Stay(placed, offers.adopters(dice), false, "CARPL");
        }
        var now = stays.get(stays.size() - 1).placement();
        return new Stay(placed, new Placement("A5", now.provider(), now.postcode(), now.urn()), true, "PLACE");
    }

    private Placement differing(LocalDate on) {
        var now = stays.get(stays.size() - 1).placement();
        var next = next(on);
        while (next.postcode().equals(now.postcode())) {
            next = next(on);
        }
        return next;
    }

    private Placement next(LocalDate on) {
        var place = kinds(on).draw(dice);
        var status = plan.legal().at(on);
        if (place.equals("P1") && !status.equals("C1") && !status.equals("C2")) {
            place = "U6"; // with parents only under an order
        }
        if (place.equals("K3") && on.isBefore(born.plusYears(16))) {
            place = "U6";
        }
        return place.equals("P1") && home.isEmpty()
                ? offers.of("U6", on, home, dice)
                : offers.of(place, on, home, dice);
    }

    private Weights kinds(LocalDate on) {
        if (plan.kind() == Kind.ASYLUM) {
            return ASYLUM;
        }
        if (plan.kind() == Kind.REMAND) {
            return REMAND;
        }
        long age = ChronoUnit.YEARS.between(born, on);
        if (age < 2) {
            return BABY;
        }
        if (age < 10) {
            return CHILD;
        }
        return age < 16 ? OLDER : GROWN;
    }
}
