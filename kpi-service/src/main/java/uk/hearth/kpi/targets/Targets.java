package uk.hearth.kpi.targets;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.TargetKind;
import uk.hearth.kpi.statistics.Tolerance;

/** The current targets of the authorities that the transaction may see. */
@ApplicationScoped
public class Targets {

    private final AgroalDataSource dataSource;

    Targets(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Targets of several indicators up to a day, by indicator. */
    public Map<String, TargetHistory> until(String authority, Collection<String> indicators, LocalDate day) {
        return until(authority, indicators, day, AsKnown.NOW);
    }

    /** Targets of several indicators up to a day, as they were known, by indicator. */
    public Map<String, TargetHistory> until(
            String authority, Collection<String> indicators, LocalDate day, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select indicator, from_day, effective_from, kind, value, upper_value, tolerance from target
                        where %s and authority = ? and indicator = any (?) and from_day <= ?""".formatted(known.of("target")))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            select.setDate(3, Date.valueOf(day));
            try (var found = select.executeQuery()) {
                var byIndicator = new HashMap<String, TreeMap<LocalDate, Target>>();
                while (found.next()) {
                    byIndicator
                            .computeIfAbsent(found.getString("indicator"), code -> new TreeMap<>())
                            .put(found.getDate("from_day").toLocalDate(), target(found));
                }
                var histories = new HashMap<String, TargetHistory>();
                byIndicator.forEach((code, byDay) -> histories.put(code, new TargetHistory(byDay)));
                return histories;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Targets could not be read", e);
        }
    }

    private static Target target(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        var width = row.getBigDecimal("tolerance");
        var tolerance = width == null ? Tolerance.DEFAULT : Tolerance.of(width);
        return switch (TargetKind.of(row.getString("kind"))) {
            case AT_LEAST -> new Target.AtLeast(value, tolerance);
            case AT_MOST -> new Target.AtMost(value, tolerance);
            case BETWEEN -> new Target.Between(value, row.getBigDecimal("upper_value"), tolerance);
            case NONE -> Target.Unset.NONE;
            case UNDER_REVIEW -> Target.Unset.UNDER_REVIEW;
        };
    }
}
