package uk.hearth.kpi.scorecards;

import static uk.hearth.kit.tables.Column.number;
import static uk.hearth.kit.tables.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kpi.measurements.Missing;

/** What a scorecard's report tells of each indicator when it is told as a table. */
final class ScorecardColumns {

    private static final List<String> NO_VALUE =
            Arrays.stream(Missing.values()).map(Missing::wire).toList();

    private ScorecardColumns() {}

    static List<Column> of(ScorecardReport report) {
        var columns = new ArrayList<>(List.of(
                text("authority", "Authority").described("ONS code"),
                text("section", "Section"),
                text("indicator", "Indicator").described("Its code"),
                text("title", "Title"),
                text("unit", "Unit"),
                text("target", "Target")));
        for (var period : report.periods()) {
            columns.add(number(period.code().code(), period.label()).orNothing(NO_VALUE));
        }
        columns.addAll(List.of(
                text("status", "Status").described("Of the last period's figure against its target"),
                text("direction", "Direction of travel"),
                Column.of("better", "Getting better", ColumnType.TRUTH),
                text("officers_direction", "Direction that the officers printed")));
        for (var comparator : report.comparators()) {
            columns.add(number(comparator.code(), comparator.name()));
            columns.add(text(comparator.code() + "_period", comparator.name() + ": period"));
        }
        return columns;
    }
}
