package uk.hearth.kpi.findings;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.hearth.kpi.imports.ImportTaken;
import uk.hearth.kpi.rules.RuleSet;

/**
 * What is still to be checked: noted in the transaction of the change and worked off after it, so that an import waits
 * for no check and none is forgotten, whatever happens in between.
 */
@ApplicationScoped
class ChecksDue {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ChecksDue(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void note(@Observes ImportTaken taken) {
        if (taken.kind().equals("measurements")) {
            note(taken.authority(), taken.changed().keySet());
        }
    }

    void note(@Observes RuleSet set) {
        note(set.authority(), List.of());
    }

    /**
     * The indicators to check of an authority, none for all; nothing at all if none is due, or a check of it is under way,
     * which looks again when it is done: waiting for it would keep a connection each. Due no longer, once committed.
     */
    static Optional<Set<String>> take(Connection connection, String authority) throws SQLException {
        if (!FigureChecks.tryTurn(connection, authority)) {
            return Optional.empty();
        }
        try (var take = connection.prepareStatement("delete from check_due where authority = ? returning indicators")) {
            take.setString(1, authority);
            try (var taken = take.executeQuery()) {
                var sets = new ArrayList<List<String>>();
                while (taken.next()) {
                    sets.add(List.of((String[]) taken.getArray(1).getArray()));
                }
                if (sets.isEmpty()) {
                    return Optional.empty();
                }
                return Optional.of(
                        sets.contains(List.<String>of())
                                ? Set.of()
                                : sets.stream().flatMap(List::stream).collect(Collectors.toSet()));
            }
        }
    }

    /** Makes everything due of every authority that has figures. */
    static void noteEverything(Connection connection) throws SQLException {
        try (var note = connection.createStatement()) {
            note.executeUpdate("""
                    insert into check_due (authority, indicators, since)
                    select authority, '{}', now() from data_version where authority <> '-'""");
        }
    }

    /** Authorities of which something is due, those that wait longest first. */
    static List<String> authorities(Connection connection) throws SQLException {
        try (var list = connection.createStatement();
                var found = list.executeQuery(
                        "select authority from check_due group by authority order by min(since), authority")) {
            var authorities = new ArrayList<String>();
            while (found.next()) {
                authorities.add(found.getString(1));
            }
            return authorities;
        }
    }

    private void note(String authority, Collection<String> indicators) {
        try (var connection = dataSource.getConnection();
                var note = connection.prepareStatement(
                        "insert into check_due (authority, indicators, since) values (?, ?, ?)")) {
            note.setString(1, authority);
            note.setTimestamp(3, Timestamp.from(clock.instant()));
            note.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            note.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A check could not be noted", e);
        }
    }
}
