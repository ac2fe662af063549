package uk.hearth.placement.forecast;

import java.util.EnumMap;
import java.util.Map;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.scenarios.CostItem;

/** What falls into a quarter, the first year, or the whole. */
final class CostPart {

    /** Pounds expected. */
    final Map<CostItem, Double> items = new EnumMap<>(CostItem.class);

    /** By point and group: pounds for one child more from the point before to this one. */
    final double[][] ofOneMore;

    CostPart(int points) {
        this.ofOneMore = new double[points][CareGroup.IN_CARE.size()];
    }

    double sum() {
        return items.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
