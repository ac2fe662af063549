package uk.hearth.placement.postcodes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import uk.hearth.placement.postcodes.DirectoryLoad.Loaded;
import uk.hearth.placement.postcodes.DirectorySummary.Outcome;

/** Brings a release of the directory in, in place of the one before it, in the transaction of the request. */
@ApplicationScoped
class DirectoryImports {

    private final AgroalDataSource dataSource;
    private final Releases releases;
    private final Clock clock;

    DirectoryImports(AgroalDataSource dataSource, Releases releases, Clock clock) {
        this.dataSource = dataSource;
        this.releases = releases;
        this.clock = clock;
    }

    DirectorySummary bringIn(SentRelease sent, String by) {
        releases.takeTurn();
        var current = releases.current();
        if (current.isPresent() && sent.isThe(current.get())) {
            return DirectorySummary.of(Outcome.UNCHANGED, current.get());
        }
        try (var connection = dataSource.getConnection()) {
            var id = announce(connection, sent, by);
            var loaded = new DirectoryLoad(connection, id).load(new DirectoryFile(sent.file()));
            count(connection, id, loaded);
            forgetOthers(connection, id);
            return DirectorySummary.of(
                    Outcome.IMPORTED, releases.current().orElseThrow(() -> new IllegalStateException("No release")));
        } catch (SQLException e) {
            throw new IllegalStateException("The postcode directory could not be brought in", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long announce(Connection connection, SentRelease sent, String by) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into postcode_release (name, released_on, sha256, postcodes, unmapped, imported_at, imported_by)
                values (?, ?, ?, 0, 0, ?, ?) returning id""")) {
            insert.setString(1, sent.name());
            insert.setObject(2, sent.releasedOn());
            insert.setString(3, sent.sha256());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            insert.setString(5, by);
            try (var inserted = insert.executeQuery()) {
                inserted.next();
                return inserted.getLong(1);
            }
        }
    }

    private static void count(Connection connection, long id, Loaded loaded) throws SQLException {
        try (var update =
                connection.prepareStatement("update postcode_release set postcodes = ?, unmapped = ? where id = ?")) {
            update.setInt(1, loaded.postcodes());
            update.setInt(2, loaded.unmapped());
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    private static void forgetOthers(Connection connection, long id) throws SQLException {
        try (var forget = connection.prepareStatement("delete from postcode where release <> ?")) {
            forget.setLong(1, id);
            forget.executeUpdate();
        }
    }
}
