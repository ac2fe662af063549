package uk.hearth.kpi.breakdowns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.measurements.Breakdown;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.MeasurementParts;

/** The current figures of one indicator and period, the whole and its parts. */
@ApplicationScoped
class Parts {

    private static final Comparator<Breakdown> IN_ORDER = Comparator.comparing(Breakdown::dimension)
            .thenComparing(Breakdown::category)
            .thenComparing(Breakdown::dimension2)
            .thenComparing(Breakdown::category2);

    private final MeasurementParts measurements;
    private final AgroalDataSource dataSource;

    Parts(MeasurementParts measurements, AgroalDataSource dataSource) {
        this.measurements = measurements;
        this.dataSource = dataSource;
    }

    /** The kinds of period of which any figure of the indicator is broken down. */
    Set<PeriodKind> kinds(String authority, String indicator) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select distinct period_kind from measurement
                        where authority = ? and indicator = ? and dimension <> '' and superseded_at = 'infinity'""")) {
            select.setString(1, authority);
            select.setString(2, indicator);
            try (var found = select.executeQuery()) {
                var kinds = EnumSet.noneOf(PeriodKind.class);
                while (found.next()) {
                    kinds.add(PeriodKind.fromString(found.getString(1)));
                }
                return kinds;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Breakdowns could not be read", e);
        }
    }

    /** @param derived whether they follow from others' parts */
    record Known(List<Part> parts, boolean derived) {}

    Known of(String authority, String indicator, ReportingPeriod period) {
        var known = measurements.of(authority, indicator, period);
        var parts = known.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        return new Known(parts, known.derived());
    }

    private static Part part(Breakdown breakdown, Measurement figure) {
        var categories = new HashMap<String, String>();
        categories.put(breakdown.dimension(), breakdown.category());
        categories.put(breakdown.dimension2(), breakdown.category2());
        categories.remove("");
        return new Part(categories, figure.value(), figure.numerator(), figure.denominator(), figure.missing());
    }
}
