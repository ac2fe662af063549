package uk.hearth.kpi.formulas;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** Finds which stored figures are needed for some indicators from a period on, so that all are read at once. */
public final class Reach {

    private static final int LONGEST_STRIDE = 24;
    private static final YearMonth LATEST = YearMonth.of(2198, 12); // before the end of the calendar
    private static final LocalDate EARLIEST = LocalDate.of(1902, 1, 1);

    private final Derivations derivations;
    private final Map<Need, ReportingPeriod> firsts = new HashMap<>();

    private Reach(Derivations derivations) {
        this.derivations = derivations;
    }

    private record Need(String code, PeriodKind kind) {}

    /** What to read for figures of these indicators from that period on. */
    public static List<Wanted> of(Derivations derivations, Collection<String> codes, ReportingPeriod first) {
        var reach = new Reach(derivations);
        codes.forEach(code -> reach.need(code, first));
        return reach.firsts.entrySet().stream()
                .filter(need -> derivations.stores(need.getKey().code))
                .map(need -> new Wanted(
                        need.getKey().code, need.getKey().kind, need.getValue().lastDay()))
                .toList();
    }

    private void need(String code, ReportingPeriod first) {
        var need = new Need(code, first.kind());
        var known = firsts.get(need);
        if (known != null && known.compareTo(first) <= 0) {
            return;
        }
        firsts.put(need, first);
        derivations.formulas(code).stream()
                .filter(formula -> first.kind() != PeriodKind.RANGE || !(formula instanceof OverTime))
                .forEach(formula -> operands(formula, first));
    }

    private void operands(Formula formula, ReportingPeriod first) {
        if (formula instanceof OverTime overTime) {
            // at the near end of the calendar the first periods have none, but later ones do
            Stream.iterate(first, period -> !period.lastMonth().isAfter(LATEST), ReportingPeriod::next)
                    .limit(LONGEST_STRIDE)
                    .map(overTime::periods)
                    .filter(periods -> !periods.isEmpty())
                    .findFirst()
                    .ifPresent(periods -> need(overTime.of(), periods.get(0)));
        } else if (formula instanceof RatePer10k rate) {
            need(rate.count(), first);
            Stream.of(PeriodKind.values())
                    .filter(kind -> kind != PeriodKind.RANGE)
                    .forEach(kind -> need(rate.population(), ReportingPeriod.containing(kind, EARLIEST)));
        } else {
            formula.operands().forEach(operand -> need(operand, first));
        }
    }
}
