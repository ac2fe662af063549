package uk.hearth.kpi.scorecards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.series.PeriodView;

/**
 * A scorecard as members read it: a row for each indicator, a cell for each period.
 *
 * @param to the last period shown
 * @param periods in time order
 * @param comparators the areas that any row is compared with, in the order of the columns
 */
public record ScorecardReport(
        Named authority,
        Named scorecard,
        ReportingPeriod to,
        List<PeriodView> periods,
        List<Named> comparators,
        List<ScorecardRow> rows)
        implements Tabular {

    /** A code and what people call it. */
    public record Named(String code, String name) {}

    @Override
    public Table asTable() {
        var name =
                String.join("-", scorecard.code(), authority.code(), to.code()).replaceAll("[^A-Za-z0-9-]", "-");
        return new Table(
                name,
                ScorecardColumns.of(this),
                rows.stream().map(this::cells).toList(),
                TableNotes.titled(scorecard.name() + ", " + authority.name() + ", " + to.label()));
    }

    private List<@Nullable Object> cells(ScorecardRow row) {
        var cells = new ArrayList<@Nullable Object>(List.of(
                authority.code(),
                row.section(),
                row.indicator(),
                row.title(),
                row.unit().wire(),
                row.target().words()));
        for (var cell : row.cells()) {
            cells.add(cell.missing() == null ? cell.value() : cell.missing().wire());
        }
        var direction = row.direction();
        cells.add(row.status().wire());
        cells.add(direction.computed() == null ? null : direction.computed().wire());
        cells.add(direction.better());
        cells.add(direction.officers() == null ? null : direction.officers().wire());
        for (var comparator : comparators) {
            var benchmark = row.benchmarkWith(comparator.code());
            cells.add(benchmark.map(found -> (Object) found.value()).orElse(null));
            cells.add(benchmark.map(found -> found.period().code()).orElse(null));
        }
        return cells;
    }
}
