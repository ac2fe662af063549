package uk.hearth.kpi.targets;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.TargetKind;

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
                        select indicator, from_day, effective_from, kind, value, upper_value, tolerance, profile from target
                        where %s and authority = ? and indicator = any (?) and from_day <= ?""".formatted(known.of("target")))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            select.setDate(3, Date.valueOf(day));
            try (var found = select.executeQuery()) {
                var byIndicator = new HashMap<String, TreeMap<LocalDate, StoredTarget>>();
                while (found.next()) {
                    byIndicator
                            .computeIfAbsent(found.getString("indicator"), code -> new TreeMap<>())
                            .put(found.getDate("from_day").toLocalDate(), StoredTarget.read(found));
                }
                var histories = new HashMap<String, TargetHistory>();
                byIndicator.forEach((code, byDay) -> histories.put(code, StoredTarget.history(byDay)));
                return histories;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Targets could not be read", e);
        }
    }

    /** What is set now, for new targets to be held against. */
    TargetOverlaps overlaps() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select authority, indicator, from_day, kind, profile is not null as profiled from target
                        where superseded_at = 'infinity'""");
                var found = select.executeQuery()) {
            var overlaps = new TargetOverlaps();
            while (found.next()) {
                overlaps.stored(
                        found.getString("authority"),
                        found.getString("indicator"),
                        found.getDate("from_day").toLocalDate(),
                        TargetKind.of(found.getString("kind")),
                        found.getBoolean("profiled"));
            }
            return overlaps;
        } catch (SQLException e) {
            throw new IllegalStateException("Targets could not be read", e);
        }
    }
}
