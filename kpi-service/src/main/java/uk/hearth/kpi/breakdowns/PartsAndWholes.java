package uk.hearth.kpi.breakdowns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.hearth.kit.disclosure.Suppressed;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.Unit;

/** Finds counts that are not what their parts add up to, in all the breakdowns of an authority at once. */
@ApplicationScoped
public class PartsAndWholes {

    // Every total beside the sum of its parts; what differs is then read whole and judged as the breakdown judges it.
    private static final String SUSPECT = """
            with counts as (
                select indicator, period, dimension, category, dimension_2, category_2, value from measurement
                where superseded_at = 'infinity' and authority = ? and indicator = any (?)),
            sums as (
                select indicator, period, '' as of, '' as is, sum(value) as sum from counts
                where dimension <> '' and dimension_2 = '' group by indicator, period, dimension
                union all
                select indicator, period, dimension, category, sum(value) from counts
                where dimension_2 <> '' group by indicator, period, dimension, category, dimension_2
                union all
                select indicator, period, dimension_2, category_2, sum(value) from counts
                where dimension_2 <> '' group by indicator, period, dimension_2, category_2, dimension)
            select distinct indicator, period from sums join counts as whole using (indicator, period)
            where whole.dimension = sums.of and whole.category = sums.is and whole.dimension_2 = ''
                and whole.value <> sums.sum
            order by indicator, period""";
    private static final String PARTS = """
            select m.indicator, m.period, m.dimension, m.category, m.dimension_2, m.category_2, m.value, m.numerator,
                m.denominator, m.missing
            from unnest(?::text[], ?::text[]) as suspect (indicator, period)
            join measurement m on m.indicator = suspect.indicator and m.period = suspect.period
            where m.superseded_at = 'infinity' and m.authority = ?
            order by m.indicator, m.period, m.dimension, m.category, m.dimension_2, m.category_2""";

    private static final Suppressed NOTHING = new Suppressed(Set.of(), Set.of(), false);

    private final AgroalDataSource dataSource;

    PartsAndWholes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A figure with all its parts. */
    public record Figure(String indicator, ReportingPeriod period) {}

    /**
     * A total that is not the sum of its parts.
     *
     * @param place the dimensions, and the category whose total it is: {@code accommodation, location: Agency fostering}
     */
    public record Mismatch(String place, long stated, long sum, String words) {}

    /** Of indicators that are counts; by figure, in the order of code and period. */
    public Map<Figure, List<Mismatch>> mismatches(String authority, Collection<String> indicators) {
        try (var connection = dataSource.getConnection();
                var ask = connection.prepareStatement(SUSPECT);
                var read = connection.prepareStatement(PARTS)) {
            ask.setString(1, authority);
            ask.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            var codes = new ArrayList<String>();
            var periods = new ArrayList<String>();
            try (var suspect = ask.executeQuery()) {
                while (suspect.next()) {
                    codes.add(suspect.getString(1));
                    periods.add(suspect.getString(2));
                }
            }
            read.setArray(1, connection.createArrayOf("text", codes.toArray()));
            read.setArray(2, connection.createArrayOf("text", periods.toArray()));
            read.setString(3, authority);
            var parts = new LinkedHashMap<Figure, List<Part>>();
            try (var found = read.executeQuery()) {
                while (found.next()) {
                    var figure =
                            new Figure(found.getString("indicator"), ReportingPeriod.parse(found.getString("period")));
                    parts.computeIfAbsent(figure, key -> new ArrayList<>()).add(part(found));
                }
            }
            return judged(parts);
        } catch (SQLException e) {
            throw new IllegalStateException("Breakdowns could not be read", e);
        }
    }

    private static Part part(ResultSet row) throws SQLException {
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

    private static Map<Figure, List<Mismatch>> judged(Map<Figure, List<Part>> parts) {
        var judged = new LinkedHashMap<Figure, List<Mismatch>>();
        parts.forEach((figure, known) -> {
            var mismatches = Dimensions.of(known).sets().stream()
                    .flatMap(dimensions -> mismatches(dimensions, known))
                    .toList();
            if (!mismatches.isEmpty()) {
                judged.put(figure, mismatches);
            }
        });
        return judged;
    }

    private static Stream<Mismatch> mismatches(List<String> dimensions, List<Part> known) {
        return BreakdownFinding.of(Grid.of(dimensions, known), Unit.COUNT, NOTHING, false).stream()
                .map(finding -> new Mismatch(
                        String.join(", ", dimensions) + (finding.category() == null ? "" : ": " + finding.category()),
                        Objects.requireNonNull(finding.stated()),
                        Objects.requireNonNull(finding.sum()),
                        finding.words()));
    }
}
