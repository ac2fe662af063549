package uk.hearth.kpi.breakdowns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.measurements.Missing;

/** The current figures of one indicator and period, the whole and its parts. */
@ApplicationScoped
class Parts {

    private static final String CURRENT = """
            select dimension, category, dimension_2, category_2, value, numerator, denominator, missing from measurement
            where authority = ? and indicator = ? and period = ? and superseded_at = 'infinity'
            order by dimension, category, dimension_2, category_2""";

    private final AgroalDataSource dataSource;

    Parts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Part> of(String authority, String indicator, ReportingPeriod period) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CURRENT)) {
            select.setString(1, authority);
            select.setString(2, indicator);
            select.setString(3, period.code());
            try (var found = select.executeQuery()) {
                var parts = new ArrayList<Part>();
                while (found.next()) {
                    parts.add(part(found));
                }
                return parts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A breakdown could not be read", e);
        }
    }

    static Part part(ResultSet row) throws SQLException {
        var categories = new HashMap<String, String>();
        categories.put(row.getString("dimension"), row.getString("category"));
        categories.put(row.getString("dimension_2"), row.getString("category_2"));
        categories.remove("");
        var missing = row.getString("missing");
        return new Part(
                categories,
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                missing == null ? null : Missing.of(missing));
    }
}
