package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Flow;
import uk.hearth.placement.flows.State;

/** The rows of a forecast: at each point the whole, each placement group, each age band, and each of one in the other. */
final class StockRows {

    private final Run run;
    private final IntPredicate asked;

    /** @param asked states that are wanted, by number */
    StockRows(Run run, IntPredicate asked) {
        this.run = run;
        this.asked = asked;
    }

    List<StockRow> all() {
        var rows = new ArrayList<StockRow>();
        for (int point = 0; point < run.projection().points(); point++) {
            rows.add(row(point, null, null));
            for (var group : CareGroup.IN_CARE) {
                addIfAsked(rows, point, null, group);
            }
            for (var band : AgeBand.values()) {
                addIfAsked(rows, point, band, null);
                for (var group : CareGroup.IN_CARE) {
                    addIfAsked(rows, point, band, group);
                }
            }
        }
        return rows;
    }

    private void addIfAsked(List<StockRow> rows, int point, @Nullable AgeBand band, @Nullable CareGroup group) {
        var states = states(band, group);
        for (int state = 0; state < State.COUNT; state++) {
            if (states.test(state)) {
                rows.add(row(point, band, group));
                return;
            }
        }
    }

    private IntPredicate states(@Nullable AgeBand band, @Nullable CareGroup group) {
        return state -> asked.test(state)
                && (band == null || State.band(state) == band)
                && (group == null || State.group(state) == group);
    }

    private StockRow row(int point, @Nullable AgeBand band, @Nullable CareGroup group) {
        var states = states(band, group);
        var interval = run.interval(point, states);
        return new StockRow(
                run.date(point),
                band,
                group,
                Rounded.children(run.projection().stock(point, states)),
                Rounded.lower(interval),
                Rounded.upper(interval),
                flow(Flow.ENTRIES, point, states),
                flow(Flow.EXITS, point, states),
                flow(Flow.MOVED_IN, point, states),
                flow(Flow.MOVED_OUT, point, states),
                flow(Flow.AGED_IN, point, states),
                flow(Flow.AGED_OUT, point, states));
    }

    private BigDecimal flow(Flow flow, int point, IntPredicate states) {
        return Rounded.children(run.projection().flow(flow, point, states));
    }
}
