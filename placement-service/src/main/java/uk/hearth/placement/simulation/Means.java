package uk.hearth.placement.simulation;

import java.util.List;
import uk.hearth.placement.flows.Flow;
import uk.hearth.placement.flows.Projection;
import uk.hearth.placement.flows.State;

/** The mean of draws, as stocks and flows. */
final class Means {

    private Means() {}

    static Projection of(int[] days, List<Counts> counted, int[][] stocks) {
        var mean = new Projection(days, false);
        for (int point = 0; point < days.length; point++) {
            var stock = new double[State.COUNT];
            for (int state = 0; state < Cell.STATES; state++) {
                double sum = 0;
                for (int[] drawn : stocks) {
                    sum += drawn[point * Cell.STATES + state];
                }
                stock[Cell.stateNumber(state)] = sum / stocks.length;
            }
            mean.setStock(point, stock);
        }
        for (int point = 1; point < days.length; point++) {
            addFlows(mean, point, counted, stocks.length);
        }
        return mean;
    }

    private static void addFlows(Projection mean, int point, List<Counts> counted, int draws) {
        int days = mean.day(point) - mean.day(point - 1);
        for (int state = 0; state < Cell.STATES; state++) {
            int number = Cell.stateNumber(state);
            for (var flow : Flow.values()) {
                double sum = 0;
                for (var counts : counted) {
                    sum += counts.flow(flow, point, state);
                }
                mean.add(flow, point, number, sum / draws);
            }
            double ends = mean.stock(point - 1, number) + mean.stock(point, number);
            mean.add(Flow.CARE_DAYS, point, number, ends / 2 * days); // a straight line between the points
        }
    }
}
