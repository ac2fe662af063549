package uk.hearth.placement.forecast;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.flows.Cleaning;
import uk.hearth.placement.flows.ReportedEpisode;
import uk.hearth.placement.flows.Window;
import uk.hearth.placement.returns.Returns;
import uk.hearth.placement.returns.Rows;
import uk.hearth.placement.returns.StoredReturn;

/** Reads all years of an authority's current returns together: of each the year's own, or else that of its last month. */
@ApplicationScoped
class CareReading {

    private static final String OF_RETURNS = """
            from %s e join case_return r on (r.authority, r.number) = (e.authority, e.return_no)
            where e.authority = ? and e.return_no = any (?::text[]::bigint[]) and r.state = 'current'
            """;
    private static final String CHILDREN =
            "select e.child, e.dob " + OF_RETURNS.formatted("header_row") + " order by r.year, e.position";
    private static final String UNACCOMPANIED = "select e.child " + OF_RETURNS.formatted("uasc_row")
            + " union select e.child " + OF_RETURNS.formatted("header_row") + " and e.uasc = '1'"; // of the XML
    private static final String EPISODES = "select r.year, e.child, e.decom, e.dec, e.place, e.place_provider "
            + OF_RETURNS.formatted("episode_row")
            + " and (? or coalesce(e.ls, '') not in ('V3', 'V4')) order by r.year, e.position";

    private final Returns returns;
    private final AgroalDataSource dataSource;

    CareReading(Returns returns, AgroalDataSource dataSource) {
        this.returns = returns;
        this.dataSource = dataSource;
    }

    /** @throws Refusal if no return of the authority is current */
    KnownCare of(String authority, ChildrenCounted counted, boolean withShortBreaks) {
        var byYear = new TreeMap<Integer, StoredReturn>();
        returns.current(authority)
                .forEach(stored -> byYear.put(stored.period().year(), stored)); // the last of a year stays
        if (byYear.isEmpty()) {
            throw new Refusal(
                    "no-returns",
                    "The authority has no return to forecast from",
                    "Send its SSDA903 returns, of two years or more");
        }
        var numbers = byYear.values().stream()
                .map(stored -> String.valueOf(stored.number()))
                .toList();
        try (var connection = dataSource.getConnection()) {
            var births = births(connection, authority, numbers);
            var uasc = uasc(connection, authority, numbers);
            var episodes = Rows.list(
                            connection, EPISODES, row -> episode(row, byYear), authority, numbers, withShortBreaks)
                    .stream()
                    .filter(row -> counted.has(uasc.contains(row.child())))
                    .toList();
            var history = Cleaning.clean(episodes, births, known(byYear));
            return new KnownCare(history, used(byYear), Set.copyOf(byYear.keySet()));
        } catch (SQLException e) {
            throw new IllegalStateException("Returns could not be read", e);
        }
    }

    /** Dates of birth, each as the latest return that has the child gives it. */
    private static Map<String, LocalDate> births(Connection connection, String authority, List<String> numbers)
            throws SQLException {
        var births = new HashMap<String, LocalDate>();
        Rows.list(
                connection,
                CHILDREN,
                row -> {
                    @Nullable String child = row.getString("child");
                    @Nullable LocalDate birth = row.getObject("dob", LocalDate.class);
                    if (child != null && birth != null) {
                        births.put(child, birth);
                    }
                    return true;
                },
                authority,
                numbers);
        return births;
    }

    private static Set<String> uasc(Connection connection, String authority, List<String> numbers) throws SQLException {
        return new HashSet<>(Rows.list(
                connection, UNACCOMPANIED, row -> row.getString("child"), authority, numbers, authority, numbers));
    }

    private static ReportedEpisode episode(ResultSet row, Map<Integer, StoredReturn> byYear) throws SQLException {
        var period = Objects.requireNonNull(byYear.get(row.getInt("year"))).period();
        return new ReportedEpisode(
                row.getString("child"),
                row.getObject("decom", LocalDate.class),
                row.getObject("dec", LocalDate.class),
                Objects.requireNonNullElse(row.getString("place"), ""),
                row.getString("place_provider"),
                period.lastDay());
    }

    private static Window known(TreeMap<Integer, StoredReturn> byYear) {
        var from = byYear.firstEntry().getValue().period().collectionYear().firstDay();
        var to = byYear.lastEntry().getValue().period().lastDay();
        return new Window(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
    }

    private static List<UsedReturn> used(Map<Integer, StoredReturn> byYear) {
        return byYear.values().stream()
                .map(stored -> new UsedReturn(
                        stored.id(),
                        stored.period().year(),
                        stored.period().month(),
                        stored.period().lastDay()))
                .toList();
    }
}
