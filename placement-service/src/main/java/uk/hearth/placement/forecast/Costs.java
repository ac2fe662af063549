package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Flow;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.scenarios.CostItem;
import uk.hearth.placement.simulation.Interval;

/** A forecast in pounds, by calendar quarter and item. */
final class Costs {

    static final String YEAR_ONE = "year_one";
    static final String TOTAL = "total";

    private final Forecast forecast;
    private final PricedDays prices;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** What falls into a quarter, the first year, or the whole. */
    private static final class Part {
        private final Map<CostItem, Double> items = new EnumMap<>(CostItem.class);
        private final double[][] ofOneMore; // by point and group: pounds for one child more all through

        Part(int points) {
            this.ofOneMore = new double[points][CareGroup.IN_CARE.size()];
        }

        double sum() {
            return items.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Costs(Forecast forecast, PricedDays prices) {
        this.forecast = forecast;
        this.prices = prices;
    }

    static List<CostRow> of(Forecast forecast, ItemShares shares) {
        var first = forecast.terms().start().plusDays(1);
        var costs = new Costs(forecast, new PricedDays(forecast.assumptions(), shares, first));
        costs.prices.requireComplete(
                Arrays.stream(CareGroup.values()).filter(costs::hasChildren).toList());
        for (int point = 1; point < forecast.run().projection().points(); point++) {
            costs.add(point);
        }
        return costs.rows();
    }

    private boolean hasChildren(CareGroup group) {
        return group.isInCare() && days(forecast.run().projection().points() - 1, group) + days(1, group) > 0;
    }

    private double days(int point, CareGroup group) {
        return forecast.run().projection().flow(Flow.CARE_DAYS, point, states(group));
    }

    private IntPredicate states(CareGroup group) {
        return state -> forecast.question().has(state) && State.group(state) == group;
    }

    private void add(int point) {
        var projection = forecast.run().projection();
        int length = projection.day(point) - projection.day(point - 1);
        for (var group : CareGroup.IN_CARE) {
            double children = days(point, group) / length;
            for (int day = projection.day(point - 1) + 1; day <= projection.day(point); day++) {
                add(point, group, children, LocalDate.ofEpochDay(day));
            }
        }
    }

    private void add(int point, CareGroup group, double children, LocalDate day) {
        var costs = prices.of(group, children, day);
        double ofOneMore = prices.ofOneMore(group, day);
        var names = prices.year(day) == 0 ? List.of(quarter(day), YEAR_ONE, TOTAL) : List.of(quarter(day), TOTAL);
        for (var name : names) {
            var part = parts.computeIfAbsent(
                    name, none -> new Part(forecast.run().projection().points()));
            costs.forEach((item, pounds) -> part.items.merge(item, pounds, Double::sum));
            part.ofOneMore[point][group.ordinal()] += ofOneMore;
        }
    }

    private static String quarter(LocalDate day) {
        return "Q%d-%d".formatted((day.getMonthValue() + 2) / 3, day.getYear());
    }

    private List<CostRow> rows() {
        var rows = new ArrayList<CostRow>();
        double[][][] above = aboveExpected();
        var order = new ArrayList<>(parts.keySet());
        order.removeAll(List.of(YEAR_ONE, TOTAL));
        order.addAll(List.of(YEAR_ONE, TOTAL));
        for (var name : order) {
            var part = parts.get(name);
            if (part != null) {
                part.items.forEach(
                        (item, pounds) -> rows.add(new CostRow(name, item, Rounded.pounds(pounds), null, null)));
                var interval = interval(part, above);
                rows.add(new CostRow(
                        name,
                        null,
                        Rounded.pounds(part.sum()),
                        interval == null ? null : Rounded.pounds(Math.max(0, interval.lower())),
                        interval == null ? null : Rounded.pounds(interval.upper())));
            }
        }
        return rows;
    }

    /** Of each draw, the children above those expected in each group between each point and the one before. */
    private double[][][] aboveExpected() {
        var future = forecast.run().future();
        if (future == null) {
            return new double[0][][];
        }
        int points = forecast.run().projection().points();
        var above = new double[points][CareGroup.IN_CARE.size()][];
        for (var group : CareGroup.IN_CARE) {
            double[] before = future.draws(0, states(group));
            for (int point = 1; point < points; point++) {
                double[] at = future.draws(point, states(group));
                double expected = (forecast.run().projection().stock(point - 1, states(group))
                                + forecast.run().projection().stock(point, states(group)))
                        / 2;
                double[] mean = new double[at.length];
                for (int draw = 0; draw < at.length; draw++) {
                    mean[draw] = (before[draw] + at[draw]) / 2 - expected;
                }
                above[point][group.ordinal()] = mean;
                before = at;
            }
        }
        return above;
    }

    private @Nullable Interval interval(Part part, double[][][] above) {
        var future = forecast.run().future();
        if (future == null) {
            return null;
        }
        var drawn = new double[future.draws()];
        Arrays.fill(drawn, part.sum());
        for (int point = 1; point < above.length; point++) {
            for (int group = 0; group < above[point].length; group++) {
                for (int draw = 0; draw < drawn.length; draw++) {
                    drawn[draw] += part.ofOneMore[point][group] * above[point][group][draw];
                }
            }
        }
        return Interval.of(drawn, forecast.run().level());
    }
}
