package uk.hearth.kpi.directions;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Direction;

/** The arrows that officers printed. */
@ApplicationScoped
public class OfficersDirections {

    private final AgroalDataSource dataSource;

    OfficersDirections(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The arrows beside one period's figures, by indicator. */
    public Map<String, Direction> at(String authority, Collection<String> indicators, ReportingPeriod period) {
        return at(authority, indicators, period, AsKnown.NOW);
    }

    /** The arrows as they were known. */
    public Map<String, Direction> at(
            String authority, Collection<String> indicators, ReportingPeriod period, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select indicator, direction from officers_direction
                        where %s and authority = ? and indicator = any (?) and period = ?""".formatted(known.of("officers_direction")))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            select.setString(3, period.code());
            try (var found = select.executeQuery()) {
                var directions = new HashMap<String, Direction>();
                while (found.next()) {
                    directions.put(found.getString("indicator"), Direction.of(found.getString("direction")));
                }
                return directions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Officers' directions could not be read", e);
        }
    }
}
