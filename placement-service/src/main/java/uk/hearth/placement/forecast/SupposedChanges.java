package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.EntryChange;
import uk.hearth.placement.flows.RateChange;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.scenarios.Assumptions;
import uk.hearth.placement.scenarios.RateAdjustment;

/** Makes of adjustments, in the words of a scenario, changes to the rates that a model has learned. */
final class SupposedChanges {

    private static final double DAYS_OF_MONTH = 30;

    private final Model model;
    private final boolean byNumbers;
    private final double[] stock;
    private final double[] entering;
    private final List<RateChange> rates = new ArrayList<>();
    private final List<EntryChange> entries = new ArrayList<>();
    private final List<Changes.ExtraMoves> moves = new ArrayList<>();
    private final List<InputError> errors = new ArrayList<>();

    private SupposedChanges(ForecastMethod method, Model model) {
        this.model = model;
        this.byNumbers = method == ForecastMethod.DETERMINISTIC_STEPS;
        this.stock = model.stock();
        this.entering = model.entering();
    }

    /** @throws InvalidInput where a rate that is none is multiplied, or the changed rates of a state exceed one */
    static Changes of(Assumptions assumptions, ForecastMethod method, Model model) {
        var changes = new SupposedChanges(method, model);
        for (int i = 0; i < assumptions.adjustments().size(); i++) {
            changes.add(assumptions.adjustments().get(i), "adjustments[%d]".formatted(i));
        }
        changes.requireWithinOne();
        if (!changes.errors.isEmpty()) {
            throw new InvalidInput("The scenario does not fit the rates of the reference window.", changes.errors);
        }
        return new Changes(changes.rates, changes.entries, changes.moves);
    }

    private void add(RateAdjustment adjustment, String place) {
        var bands = adjustment.ageBand() == null ? List.of(AgeBand.values()) : List.of(adjustment.ageBand());
        double base = bands.stream().mapToDouble(band -> base(adjustment, band)).sum();
        if (adjustment.multiply() != null && base == 0) {
            errors.add(InputError.inField(
                    place,
                    "nothing-to-multiply",
                    "The reference window shows no rate that could be multiplied",
                    "Use add or childrenPerMonth"));
            return;
        }
        double weights =
                bands.stream().mapToDouble(band -> weight(adjustment, band)).sum();
        if (adjustment.childrenPerMonth() != null && weights == 0) {
            errors.add(InputError.inField(
                    place,
                    "nobody-to-move",
                    "Nobody is where these children are to come from",
                    "Use add, or another group"));
            return;
        }
        for (var band : bands) {
            add(adjustment, band, weights == 0 ? 0 : weight(adjustment, band) / weights);
        }
    }

    /** @param part of the children a month who are of this band */
    private void add(RateAdjustment adjustment, AgeBand band, double part) {
        int from = State.number(band, adjustment.from());
        int to = State.number(band, adjustment.to());
        double aDay = number(adjustment.childrenPerMonth(), 0) * part / DAYS_OF_MONTH;
        double multiply = number(adjustment.multiply(), 1);
        double add = number(adjustment.add(), 0);
        if (adjustment.from() == CareGroup.NOT_IN_CARE) {
            entries.add(new EntryChange(to, multiply, add + aDay));
        } else if (byNumbers && aDay != 0) {
            moves.add(new Changes.ExtraMoves(from, to, aDay));
        } else {
            rates.add(new RateChange(from, to, multiply, add + (aDay == 0 ? 0 : aDay / stock[from])));
        }
    }

    /** What children a month are shared out by: who is there to go, or who enters; entrants of a band named all go to it. */
    private double weight(RateAdjustment adjustment, AgeBand band) {
        if (adjustment.from() != CareGroup.NOT_IN_CARE) {
            return stock[State.number(band, adjustment.from())];
        }
        return adjustment.ageBand() == null ? entering[State.number(band, adjustment.to())] : 1;
    }

    private double base(RateAdjustment adjustment, AgeBand band) {
        int to = State.number(band, adjustment.to());
        return adjustment.from() == CareGroup.NOT_IN_CARE
                ? entering[to]
                : model.rates().rate(State.number(band, adjustment.from()), to);
    }

    private void requireWithinOne() {
        for (int state = 0; state < State.COUNT; state++) {
            if (model.rates().changedAlone(state, rates) > 1) {
                errors.add(
                        InputError.inField(
                                "adjustments",
                                "rates-exceed-one",
                                "More than all children of %s in %s would leave it in a day"
                                        .formatted(
                                                State.band(state).word(),
                                                State.group(state).word()),
                                "Lower multiply, add or childrenPerMonth, so that what leaves a group in a day comes to 1 at most"));
            }
        }
    }

    private static double number(@Nullable BigDecimal given, double otherwise) {
        return given == null ? otherwise : given.doubleValue();
    }
}
