package uk.hearth.placement.forecast;

import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.State;

/** The rates of a model, and what a scenario makes of them. */
final class RateRows {

    private RateRows() {}

    /** Those that are not nothing, before or after; of entering first. Staying in a state is none. */
    static List<RateRow> of(Model model, Changes changes) {
        var rows = new ArrayList<RateRow>();
        double[] before = model.entering();
        double[] after = changes.entering(before);
        for (int to = 0; to < State.COUNT; to++) {
            if (before[to] > 0 || after[to] > 0) {
                int out = State.number(State.band(to), CareGroup.NOT_IN_CARE);
                rows.add(row(out, to, model.entered(to), before[to], after[to]));
            }
        }
        var rates = model.rates();
        var changed = rates.changed(changes.rates());
        for (int from = 0; from < State.COUNT; from++) {
            for (int to = 0; to < State.COUNT && State.isInCare(from); to++) {
                if (to != from && (rates.rate(from, to) > 0 || changed.rate(from, to) > 0)) {
                    rows.add(row(from, to, model.went(from, to), rates.rate(from, to), changed.rate(from, to)));
                }
            }
        }
        return rows;
    }

    private static RateRow row(int from, int to, int seen, double rate, double changed) {
        return new RateRow(
                State.band(from),
                State.group(from),
                State.band(to),
                State.group(to),
                seen,
                Rounded.rate(rate),
                Rounded.rate(changed));
    }
}
