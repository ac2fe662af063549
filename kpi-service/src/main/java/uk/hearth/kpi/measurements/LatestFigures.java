package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.measurements.Measurements.Span;
import uk.hearth.kpi.revisions.AsKnown;

/** The last figure of each indicator, whatever kind of period it is for. */
@ApplicationScoped
public class LatestFigures {

    private static final String LATEST = """
            select distinct on (indicator) indicator, period, value, provisional, source from measurement
            where superseded_at = 'infinity' and dimension = '' and value is not null
              and authority = ? and indicator = any (?) and last_day <= ?
            order by indicator, last_day desc, first_day desc, period""";

    private static final Comparator<Measurement> LAST_THEN_SHORTEST = Comparator.comparing(
                    (Measurement figure) -> figure.period().lastDay())
            .thenComparing(figure -> figure.period().firstDay());

    private final AgroalDataSource dataSource;
    private final Measurements measurements;
    private final IndicatorHistory history;

    LatestFigures(AgroalDataSource dataSource, Measurements measurements, IndicatorHistory history) {
        this.dataSource = dataSource;
        this.measurements = measurements;
        this.history = history;
    }

    /** Of periods that had ended by a day, by indicator; the shortest of those that ended last. */
    public Map<String, Measurement> until(String authority, Collection<String> indicators, LocalDate day) {
        var derivations = history.derivations(AsKnown.NOW);
        var derived = indicators.stream().filter(derivations::derives).toList();
        var brought =
                indicators.stream().filter(code -> !derivations.derives(code)).toList();
        var latest = new HashMap<>(stored(authority, brought, day));
        if (!derived.isEmpty()) {
            latest.putAll(derived(authority, derived, day));
        }
        return latest;
    }

    private Map<String, Measurement> derived(String authority, List<String> codes, LocalDate day) {
        return Stream.of(PeriodKind.values())
                .filter(kind -> kind != PeriodKind.RANGE)
                .flatMap(kind -> measurements.span(authority, codes, kind).stream())
                .flatMap(span -> endedBy(day, span).stream())
                .flatMap(span -> measurements.between(authority, codes, span, AsKnown.NOW).stream())
                .filter(figure -> figure.value() != null)
                .collect(Collectors.toMap(
                        Measurement::indicator, figure -> figure, BinaryOperator.maxBy(LAST_THEN_SHORTEST)));
    }

    private static Optional<Span> endedBy(LocalDate day, Span span) {
        var running = ReportingPeriod.containing(span.last().kind(), day);
        var ended = running.lastDay().isAfter(day) ? running.previous() : running;
        var last = ended.compareTo(span.last()) < 0 ? ended : span.last();
        return span.first().compareTo(last) <= 0 ? Optional.of(new Span(span.first(), last)) : Optional.empty();
    }

    private Map<String, Measurement> stored(String authority, Collection<String> indicators, LocalDate day) {
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
