package uk.hearth.kpi.formulas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.hearth.kit.periods.ReportingPeriod;

/** Stored figures of one authority, by indicator and period. */
public final class FigureTable {

    private final Map<String, Map<ReportingPeriod, Quantity>> byIndicator = new HashMap<>();

    public void put(String code, ReportingPeriod period, Quantity quantity) {
        byIndicator.computeIfAbsent(code, unseen -> new HashMap<>()).put(period, quantity);
    }

    public Optional<Quantity> at(String code, ReportingPeriod period) {
        return Optional.ofNullable(of(code).get(period));
    }

    Set<ReportingPeriod> periods(String code) {
        return of(code).keySet();
    }

    private Map<ReportingPeriod, Quantity> of(String code) {
        return byIndicator.getOrDefault(code, Map.of());
    }
}
