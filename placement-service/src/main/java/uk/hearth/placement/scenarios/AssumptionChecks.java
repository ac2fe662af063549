package uk.hearth.placement.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareGroup;

/** What is wrong with assumptions by themselves, whatever the rates turn out to be. */
final class AssumptionChecks {

    private final Assumptions given;
    private final String place;
    private final List<InputError> errors = new ArrayList<>();

    AssumptionChecks(Assumptions given, String place) {
        this.given = given;
        this.place = place;
    }

    void requireSound() {
        checkAdjustments();
        for (int i = 0; i < given.openings().size(); i++) {
            var closes = given.openings().get(i).closes();
            if (closes != null && !closes.isAfter(given.openings().get(i).opens())) {
                errors.add(wrong(
                        "openings", i, "dates-out-of-order", "It closes before it opens", "Put closes after opens"));
            }
        }
        for (int i = 0; i < given.plannedPlaces().size(); i++) {
            if (!given.plannedPlaces().get(i).group().isInCare()) {
                errors.add(wrong(
                        "plannedPlaces",
                        i,
                        "group-not-in-care",
                        "Children not in care need no places",
                        "Name a placement group"));
            }
        }
        checkOnce("prices", given.prices(), WeeklyPrice::item);
        checkOnce("shares", given.shares(), ItemShare::item);
        checkOnce("plannedPlaces", given.plannedPlaces(), line -> line.group() + " " + line.from());
        checkShares();
        if (!errors.isEmpty()) {
            throw new InvalidInput("The assumptions contradict each other.", errors);
        }
    }

    private void checkAdjustments() {
        for (int i = 0; i < given.adjustments().size(); i++) {
            var adjustment = given.adjustments().get(i);
            if (!adjustment.saysOneThing()) {
                errors.add(wrong(
                        "adjustments",
                        i,
                        "one-change-only",
                        "It has none or several of multiply, add and childrenPerMonth",
                        "Give exactly one"));
            }
            if (adjustment.from() == adjustment.to()) {
                errors.add(wrong("adjustments", i, "same-group", "It leads from a group to itself", "Name two groups"));
            }
        }
        checkOnce("adjustments", given.adjustments(), line -> line.ageBand() + " " + line.from() + " " + line.to());
        for (int i = 0; i < given.adjustments().size(); i++) {
            var own = given.adjustments().get(i);
            boolean twice = own.ageBand() != null
                    && given.adjustments().stream()
                            .anyMatch(other ->
                                    other.ageBand() == null && other.from() == own.from() && other.to() == own.to());
            if (twice) {
                errors.add(wrong(
                        "adjustments",
                        i,
                        "given-twice",
                        "Another line changes the same for all ages",
                        "Keep one of the two"));
            }
        }
    }

    private void checkShares() {
        for (var group : CareGroup.IN_CARE) {
            var sum = given.shares().stream()
                    .filter(share -> share.item().group() == group)
                    .map(ItemShare::share)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.ONE) > 0) {
                errors.add(InputError.inField(
                        place + ".shares",
                        "shares-exceed-one",
                        "The shares of " + group.word() + " come to more than 1",
                        "Give shares of one whole"));
            }
        }
    }

    private <T> void checkOnce(String list, List<T> lines, Function<T, Object> key) {
        var seen = new HashSet<Object>();
        for (int i = 0; i < lines.size(); i++) {
            if (!seen.add(key.apply(lines.get(i)))) {
                errors.add(wrong(
                        list, i, "given-twice", "A line before says the same or otherwise", "Keep one of the two"));
            }
        }
    }

    private InputError wrong(String list, int index, String code, String message, String remedy) {
        return InputError.inField("%s.%s[%d]".formatted(place, list, index), code, message, remedy);
    }
}
