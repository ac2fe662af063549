package uk.hearth.kpi.attention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;

/** When the figures that are brought in last came, source by source. */
@ApplicationScoped
class LastLoads {

    private static final int ALLOWED = 20;
    private static final String NO_SOURCE = "Source not stated";
    private static final String LAST = """
            select wanted.code, last.last_day, last.recorded_at
            from unnest(?::text[], ?::text[]) as wanted (code, kind) cross join lateral (
                select last_day, recorded_at from measurement
                where superseded_at = 'infinity' and dimension = '' and authority = ? and indicator = wanted.code
                    and period_kind = wanted.kind
                order by last_day desc limit 1) as last""";

    private final AgroalDataSource dataSource;
    private final WorkingDays calendar = new WorkingDays();

    LastLoads(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    private record Load(ReportingPeriod period, Instant at) {}

    /** By source, in the order of their names. */
    List<SourceFreshness> of(String authority, Map<String, IndicatorView> indicators, LocalDate today) {
        var bySource = new TreeMap<String, List<Load>>();
        loads(authority, indicators).forEach((code, load) -> {
            var source = Objects.requireNonNull(indicators.get(code)).sourceSystem();
            bySource.computeIfAbsent(source == null ? NO_SOURCE : source, name -> new ArrayList<>())
                    .add(load);
        });
        var freshness = new ArrayList<SourceFreshness>();
        bySource.forEach((source, loads) -> freshness.add(freshness(source, loads, today)));
        return freshness;
    }

    private SourceFreshness freshness(String source, List<Load> loads, LocalDate today) {
        var behind = loads.stream().map(load -> behind(load.period, today)).toList();
        return new SourceFreshness(
                source,
                loads.size(),
                loads.stream()
                        .map(load -> load.period.lastDay())
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                loads.stream().map(Load::at).max(Instant::compareTo).orElseThrow(),
                (int) behind.stream().filter(periods -> periods > 0).count(),
                behind.stream().max(Integer::compareTo).orElse(0));
    }

    /** How many periods after that one should have a figure by now. */
    private int behind(ReportingPeriod period, LocalDate today) {
        var periods = 0;
        for (var next = period.next(); calendar.plus(next.lastDay(), ALLOWED).isBefore(today); next = next.next()) {
            periods++;
        }
        return periods;
    }

    private Map<String, Load> loads(String authority, Map<String, IndicatorView> indicators) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LAST)) {
            var codes = indicators.keySet().stream().sorted().toList();
            var kinds = codes.stream()
                    .map(code -> kind(code, indicators).wireName())
                    .toList();
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            select.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            select.setString(3, authority);
            try (var found = select.executeQuery()) {
                var loads = new HashMap<String, Load>();
                while (found.next()) {
                    var code = found.getString("code");
                    var day = found.getObject("last_day", LocalDate.class);
                    loads.put(
                            code,
                            new Load(
                                    ReportingPeriod.containing(kind(code, indicators), day),
                                    found.getTimestamp("recorded_at").toInstant()));
                }
                return loads;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The freshness of figures could not be read", e);
        }
    }

    private static PeriodKind kind(String code, Map<String, IndicatorView> indicators) {
        return kind(Objects.requireNonNull(indicators.get(code)));
    }

    static PeriodKind kind(IndicatorView indicator) {
        return switch (indicator.frequency()) {
            case MONTHLY -> PeriodKind.MONTH;
            case QUARTERLY -> PeriodKind.QUARTER;
            case ANNUAL -> PeriodKind.FINANCIAL_YEAR;
        };
    }
}
