package uk.hearth.placement.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.scenarios.Assumptions;
import uk.hearth.placement.scenarios.ScenarioView;

/** Holds scenarios against the forecast without them. */
@ApplicationScoped
class Comparing {

    private final Forecasting forecasting;

    Comparing(Forecasting forecasting) {
        this.forecasting = forecasting;
    }

    ComparisonView compare(ComparisonQuestion question) {
        if (question.forecast().scenario() != null || question.forecast().assumptions() != null) {
            throw InvalidInput.inField(
                    "forecast.scenario",
                    "one-base-only",
                    "What scenarios are compared with has none itself",
                    "Leave scenario and assumptions out, and list the scenarios");
        }
        var chosen = forecasting.scenarios(question.forecast().authority(), question.scenarios());
        var started = forecasting.start(question.forecast());
        var base = forecasting.under(Assumptions.NONE, started);
        var rows = new ArrayList<ComparisonRow>();
        var effects = new ArrayList<ScenarioEffect>();
        for (var scenario : chosen) {
            var with = forecasting.under(scenario.assumptions(), started);
            rows.addAll(rows(scenario, base, with));
            effects.add(effect(scenario, base, with));
        }
        return new ComparisonView(
                question.forecast().authority(),
                base.choice(),
                base.terms().start(),
                base.run().level(),
                rows,
                effects,
                SourceView.of(base.known(), base.terms()));
    }

    private static List<ComparisonRow> rows(ScenarioView scenario, Forecast base, Forecast with) {
        var rows = new ArrayList<ComparisonRow>();
        for (int point = 0; point < base.run().projection().points(); point++) {
            rows.add(row(scenario, base, with, point, null));
            for (var group : CareGroup.IN_CARE) {
                if (base.question().hasGroup(group)) {
                    rows.add(row(scenario, base, with, point, group));
                }
            }
        }
        return rows;
    }

    private static ComparisonRow row(
            ScenarioView scenario, Forecast base, Forecast with, int point, @Nullable CareGroup group) {
        IntPredicate states = state -> base.question().has(state) && (group == null || State.group(state) == group);
        double before = base.run().projection().stock(point, states);
        double after = with.run().projection().stock(point, states);
        var future = with.run().future();
        var other = base.run().future();
        var interval = future == null || other == null
                ? null
                : future.difference(other, point, states, base.run().level());
        return new ComparisonRow(
                scenario.id(),
                scenario.name(),
                base.run().date(point),
                group,
                Rounded.children(before),
                Rounded.children(after),
                Rounded.children(after - before),
                Rounded.lower(interval),
                Rounded.upper(interval));
    }

    private static ScenarioEffect effect(ScenarioView scenario, Forecast base, Forecast with) {
        var changed = RateRows.of(with.model(), with.changes()).stream()
                .filter(row -> row.rate().compareTo(row.changed()) != 0)
                .toList();
        if (scenario.assumptions().prices().isEmpty()) {
            return new ScenarioEffect(scenario.id(), scenario.name(), changed, null, null, null);
        }
        var before = total(base.pricedAs(scenario.assumptions().asToday()));
        var after = total(with);
        return new ScenarioEffect(scenario.id(), scenario.name(), changed, before, after, after.subtract(before));
    }

    private static BigDecimal total(Forecast forecast) {
        return CostView.of(forecast).rows().stream()
                .filter(row -> row.item() == null && row.quarter().equals(Costs.TOTAL))
                .map(CostRow::cost)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
