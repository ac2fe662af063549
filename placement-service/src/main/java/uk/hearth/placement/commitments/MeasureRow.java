package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/** Reads a measure as it is stored. */
final class MeasureRow {

    private MeasureRow() {}

    static Measure read(ResultSet row, Map<Measure.Key, List<MeasureStep>> steps) throws SQLException {
        var key = new Measure.Key(row.getString("commitment"), row.getString("code"));
        return new Measure(
                key.commitment(),
                key.measure(),
                row.getString("title"),
                MeasureUnit.of(row.getString("unit")),
                Polarity.of(row.getString("polarity")),
                Counting.of(row.getString("counting")),
                MeasureSource.of(row.getString("source")),
                row.getString("link"),
                row.getString("part_of"),
                row.getBoolean("people"),
                baseline(row),
                target(row),
                steps.getOrDefault(key, List.of()),
                row.getInt("version"));
    }

    private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal("baseline");
        return value == null ? null : new Baseline(ReportingPeriod.parse(row.getString("baseline_period")), value);
    }

    private static @Nullable MeasureTarget target(ResultSet row) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal("target");
        return value == null
                ? null
                : new MeasureTarget(
                        TargetKind.of(row.getString("target_kind")),
                        value,
                        ReportingPeriod.parse(row.getString("target_period")));
    }
}
