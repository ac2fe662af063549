package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;

/** The last figure of each indicator, whatever kind of period it is for. */
@ApplicationScoped
public class LatestFigures {

    private static final String LATEST = """
            select distinct on (indicator) indicator, period, value, provisional, source from measurement
            where superseded_at = 'infinity' and dimension = '' and value is not null
              and authority = ? and indicator = any (?) and last_day <= ?
            order by indicator, last_day desc, first_day desc, period""";

    private final AgroalDataSource dataSource;

    LatestFigures(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Of periods that had ended by a day, by indicator; the shortest of those that ended last. */
    public Map<String, Measurement> until(String authority, Collection<String> indicators, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LATEST)) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            select.setDate(3, Date.valueOf(day));
            try (var found = select.executeQuery()) {
                var latest = new HashMap<String, Measurement>();
                while (found.next()) {
                    latest.put(
                            found.getString("indicator"),
                            new Measurement(
                                    found.getString("indicator"),
                                    ReportingPeriod.parse(found.getString("period")),
                                    found.getBigDecimal("value"),
                                    null,
                                    null,
                                    null,
                                    null,
                                    found.getBoolean("provisional"),
                                    found.getString("source")));
                }
                return latest;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
    }
}
