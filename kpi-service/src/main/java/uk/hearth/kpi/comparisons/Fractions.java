package uk.hearth.kpi.comparisons;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/** Numerators and denominators behind an authority's own figures. */
@ApplicationScoped
class Fractions {

    private final AgroalDataSource dataSource;

    Fractions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A figure that has a value, and the fraction behind it where there is one. */
    record Fraction(
            ReportingPeriod period,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** The figures of a span of periods of one kind, in time order. */
    List<Fraction> between(String authority, String indicator, ReportingPeriod first, ReportingPeriod last) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select period, numerator, denominator from measurement
                        where superseded_at = 'infinity' and dimension = '' and value is not null
                          and authority = ? and indicator = ? and period_kind = ? and last_day between ? and ?
                        order by last_day, first_day, period""")) {
            select.setString(1, authority);
            select.setString(2, indicator);
            select.setString(3, last.kind().wireName());
            select.setDate(4, Date.valueOf(first.lastDay()));
            select.setDate(5, Date.valueOf(last.lastDay()));
            try (var found = select.executeQuery()) {
                var fractions = new ArrayList<Fraction>();
                while (found.next()) {
                    fractions.add(new Fraction(
                            ReportingPeriod.parse(found.getString("period")),
                            found.getBigDecimal("numerator"),
                            found.getBigDecimal("denominator")));
                }
                return fractions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be compared", e);
        }
    }
}
