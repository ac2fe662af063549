package uk.hearth.kpi.rules;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every rule of the authorities that the transaction may see, and those that come with the service. */
@ApplicationScoped
public class Rules {

    private static final String IN_FORCE = """
            select distinct on (code) * from validation_rule
            where superseded_at = 'infinity' and authority in (?, '-') and code > ?
            order by code, authority = '-' limit ?""";
    private static final String ONE = """
            select * from validation_rule
            where superseded_at = 'infinity' and authority in (?, '-') and code = ? order by authority = '-' limit 1""";
    private static final String REVISIONS =
            "select * from validation_rule where authority in (?, '-') and code = ? order by authority, revision";
    private static final String SUPERSEDE = """
            update validation_rule set superseded_at = ?
            where superseded_at = 'infinity' and authority = ? and code = ? and revision = ?""";
    private static final String INSERT = """
            insert into validation_rule (authority, code, kind, title, switched_on, severity, indicators, lower, upper,
                jump_by, percent, working_days, owner, due_working_days, written_by, revision, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Rules(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** An authority's own rules and those for all of which it has none of its own, by code, switched off ones too. */
    public List<RuleView> of(String authority) {
        return after(authority, "", Integer.MAX_VALUE);
    }

    List<RuleView> after(String authority, String code, int count) {
        return select(IN_FORCE, authority, code, count);
    }

    Optional<RuleView> find(String authority, String code) {
        return select(ONE, authority, code).stream().findFirst();
    }

    /** Those for all first, then its own, each the oldest first. */
    List<RuleView> revisions(String authority, String code) {
        return select(REVISIONS, authority, code);
    }

    /** Adds a revision of an authority's own after that one, 0 being none; false if somebody else was quicker. */
    boolean define(String authority, String code, int superseded, DefineRule rule, String writer) {
        var now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        try (var connection = dataSource.getConnection()) {
            return (superseded == 0 || supersede(connection, authority, code, superseded, now))
                    && insert(connection, new Place(authority, code, superseded + 1, now), rule, writer);
        } catch (SQLException e) {
            throw new IllegalStateException("A rule could not be kept", e);
        }
    }

    private record Place(String authority, String code, int revision, Timestamp at) {}

    private static boolean supersede(Connection connection, String authority, String code, int revision, Timestamp now)
            throws SQLException {
        try (var supersede = connection.prepareStatement(SUPERSEDE)) {
            supersede.setTimestamp(1, now);
            supersede.setString(2, authority);
            supersede.setString(3, code);
            supersede.setInt(4, revision);
            return supersede.executeUpdate() == 1;
        }
    }

    private static boolean insert(Connection connection, Place place, DefineRule rule, String writer)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            var indicators =
                    connection.createArrayOf("text", rule.indicatorsOrNone().toArray());
            var by = rule.by();
            var values = Arrays.<@Nullable Object>asList(
                    place.authority,
                    place.code,
                    rule.kind().wire(),
                    rule.title(),
                    rule.on(),
                    rule.severity().wire(),
                    indicators,
                    rule.lower(),
                    rule.upper(),
                    by == null ? null : by.wire(),
                    rule.percent(),
                    rule.workingDays(),
                    rule.owner(),
                    rule.dueWorkingDays(),
                    writer,
                    place.revision,
                    place.at);
            bind(insert, values);
            return insert.executeUpdate() == 1;
        }
    }

    private List<RuleView> select(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(select, Arrays.asList(values));
            try (var found = select.executeQuery()) {
                var rules = new ArrayList<RuleView>();
                while (found.next()) {
                    rules.add(RuleRows.read(found));
                }
                return rules;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rules could not be read", e);
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
