package uk.hearth.kpi.editions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.scorecards.ScorecardRow;
import uk.hearth.kpi.statistics.Status;

/** An indicator's last figure in a paper. */
public record PaperFigure(
        ReportingPeriod period,
        String periodLabel,
        @Nullable BigDecimal value,
        String display,
        Status status,
        String statusWords) {

    static PaperFigure of(ScorecardRow row) {
        var cell = row.cells().get(row.cells().size() - 1);
        return new PaperFigure(
                cell.period(),
                cell.period().label(),
                cell.value(),
                cell.display(),
                cell.status(),
                cell.status().words());
    }
}
