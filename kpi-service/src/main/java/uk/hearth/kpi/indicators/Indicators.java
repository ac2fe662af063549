package uk.hearth.kpi.indicators;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.hearth.kpi.revisions.AsKnown;

/** The catalogue of what is measured. */
@ApplicationScoped
public class Indicators {

    private static final String LATEST = """
            select * from (
                select distinct on (i.code) i.*, count(*) over (partition by i.code) as version
                from indicator i where %s and %s order by i.code, i.from_day desc) as latest
            where %s order by code limit ?""";

    private static final String VERSIONS = """
            select i.*, row_number() over (partition by i.code order by i.from_day) as version
            from indicator i where %s and %s order by i.code, i.from_day""";

    private static final int ALL = Integer.MAX_VALUE;

    private final AgroalDataSource dataSource;

    Indicators(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<IndicatorView> after(String code, IndicatorFilter filter, int count) {
        var matching = """
                (?::text is null or category = ?) and (?::text is null or ? = any (tags))
                and (?::boolean is null or (retired_from is not null) = ?)""";
        return select(LATEST.formatted(AsKnown.NOW.of("i"), "i.code > ?", matching), select -> {
            select.setString(1, code);
            select.setString(2, filter.category);
            select.setString(3, filter.category);
            select.setString(4, filter.tag);
            select.setString(5, filter.tag);
            select.setObject(6, filter.retired, Types.BOOLEAN);
            select.setObject(7, filter.retired, Types.BOOLEAN);
            select.setInt(8, count);
        });
    }

    public Optional<IndicatorView> byCode(String code) {
        return byCode(code, AsKnown.NOW);
    }

    public Optional<IndicatorView> byCode(String code, AsKnown known) {
        return Optional.ofNullable(among(List.of(code), known).get(code));
    }

    /** Every indicator, by code. */
    public Map<String, IndicatorView> catalogue() {
        return catalogue(AsKnown.NOW);
    }

    public Map<String, IndicatorView> catalogue(AsKnown known) {
        return byCode(select(LATEST.formatted(known.of("i"), "true", "true"), select -> select.setInt(1, ALL)));
    }

    /** Every indicator that is still reported on the day, by code. */
    public Map<String, IndicatorView> reported(LocalDate day) {
        var reported = new LinkedHashMap<>(catalogue());
        reported.values().removeIf(indicator -> !indicator.isReported(day));
        return reported;
    }

    /** Those of the codes that are known, by code. */
    public Map<String, IndicatorView> among(Collection<String> codes) {
        return among(codes, AsKnown.NOW);
    }

    public Map<String, IndicatorView> among(Collection<String> codes, AsKnown known) {
        return byCode(select(LATEST.formatted(known.of("i"), "i.code = any (?)", "true"), select -> {
            select.setArray(1, select.getConnection().createArrayOf("text", codes.toArray()));
            select.setInt(2, ALL);
        }));
    }

    /** Each version of one indicator as it stands now, in time order. */
    List<IndicatorView> versions(String code) {
        return select(VERSIONS.formatted(AsKnown.NOW.of("i"), "i.code = ?"), select -> select.setString(1, code));
    }

    /** Each version of every indicator as it stands now. */
    List<IndicatorView> versions() {
        return select(VERSIONS.formatted(AsKnown.NOW.of("i"), "true"), select -> {});
    }

    private static Map<String, IndicatorView> byCode(List<IndicatorView> indicators) {
        return indicators.stream().collect(Collectors.toMap(IndicatorView::code, indicator -> indicator));
    }

    private interface Binding {
        void to(PreparedStatement select) throws SQLException;
    }

    private List<IndicatorView> select(String sql, Binding binding) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            binding.to(select);
            try (ResultSet found = select.executeQuery()) {
                var indicators = new ArrayList<IndicatorView>();
                while (found.next()) {
                    indicators.add(IndicatorColumns.read(found));
                }
                return indicators;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue could not be read", e);
        }
    }
}
