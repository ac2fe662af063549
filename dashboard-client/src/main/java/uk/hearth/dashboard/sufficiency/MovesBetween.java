package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.placement.sufficiency.Dashboard;
import uk.hearth.kit.charts.ChartFlow;
import uk.hearth.kit.charts.FlowChart;
import uk.hearth.kit.charts.FlowSpec;

/**
 * From which placements to which children moved.
 *
 * @param moves the most first
 */
public record MovesBetween(Asked asked, List<Dashboard.Moves> moves) {

    /** Drawn by our own code, which escapes what it is given; nothing where nobody moved. */
    public @Nullable RawString drawing() {
        if (moves.isEmpty()) {
            return null;
        }
        var flows = moves.stream()
                .map(each -> new ChartFlow(each.fromWords(), each.toWords(), BigDecimal.valueOf(each.moves())))
                .toList();
        var spec = new FlowSpec(
                message(), "moves from one placement to another", flows, ChartWords.OTHERS, ChartWords.COUNT);
        return new RawString(FlowChart.drawWithoutHeading(spec, "flow"));
    }

    public String message() {
        var most = moves.get(0);
        var from = ChartWords.lower(most.fromWords());
        var way = most.from().equals(most.to())
                ? "within " + from
                : "from %s to %s".formatted(from, ChartWords.lower(most.toWords()));
        return "Most moves, %d, were %s in the 12 months to %s".formatted(most.moves(), way, Dates.day(asked.day()));
    }
}
