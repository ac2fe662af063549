package uk.hearth.placement.postcodes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** The releases of the directory that were brought in: the newest not withdrawn is in use, and only its postcodes are kept. */
@ApplicationScoped
class Releases {

    /** Stands for the sectors that come with the service. */
    static final long NONE = 0;

    private static final String CURRENT = """
            select id, name, released_on, sha256, postcodes, unmapped, imported_at from postcode_release
            where withdrawn_at is null and exists (select from postcode where release = id)
            order by id desc limit 1""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Releases(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    long currentId() {
        return current().map(Release::id).orElse(NONE);
    }

    Optional<Release> current() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CURRENT);
                var found = select.executeQuery()) {
            return found.next() ? Optional.of(release(found)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The release in use could not be read", e);
        }
    }

    /** Makes imports take turns, from here to the commit. */
    void takeTurn() {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, "postcode_release");
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The postcode directory could not be locked", e);
        }
    }

    /** Ends the use of the release; the one before it is not kept, so the shipped sectors are used again. */
    void withdraw(long id) {
        try (var connection = dataSource.getConnection();
                var withdraw =
                        connection.prepareStatement("update postcode_release set withdrawn_at = ? where id = ?");
                var forget = connection.prepareStatement("delete from postcode where release = ?")) {
            withdraw.setTimestamp(1, Timestamp.from(clock.instant()));
            withdraw.setLong(2, id);
            withdraw.executeUpdate();
            forget.setLong(1, id);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The release could not be withdrawn", e);
        }
    }

    PostcodeDirectory read(long id) {
        try (var connection = dataSource.getConnection()) {
            var counties = new HashMap<>(ShippedTables.counties());
            counties.putAll(counties(connection, id));
            return new PostcodeDirectory(places(connection, id), ShippedTables.places(), counties);
        } catch (SQLException e) {
            throw new IllegalStateException("The postcode directory could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> counties(Connection connection, long id) throws SQLException {
        try (var select = connection.prepareStatement("select area, upper from postcode_area where release = ?")) {
            select.setLong(1, id);
            try (var found = select.executeQuery()) {
                var counties = new HashMap<String, String>();
                while (found.next()) {
                    counties.put(found.getString(1), found.getString(2));
                }
                return counties;
            }
        }
    }

    /** By COPY: read row by row, millions of them, in a transaction or not. */
    private static PlaceTable places(Connection connection, long id) throws SQLException, IOException {
        var query = "copy (select postcode, area, easting, northing from postcode where release = %d order by postcode)"
                + " to stdout";
        var copy = new PGCopyInputStream(connection.unwrap(PGConnection.class), query.formatted(id));
        try (var lines = new java.io.BufferedReader(new InputStreamReader(copy, StandardCharsets.US_ASCII), 1 << 16)) {
            var places = new PlaceTable.Builder();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line, places);
            }
            return places.build();
        }
    }

    private static void add(String line, PlaceTable.Builder places) {
        var key = Postcode.of(line.substring(0, 7));
        int afterArea = line.indexOf('\t', 8);
        var area = line.substring(8, afterArea);
        int afterEasting = line.indexOf('\t', afterArea + 1);
        if (line.charAt(afterArea + 1) == '\\') {
            places.add(key, area);
            return;
        }
        places.add(
                key,
                area,
                Integer.parseInt(line, afterArea + 1, afterEasting, 10),
                Integer.parseInt(line, afterEasting + 1, line.length(), 10));
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("released_on", LocalDate.class),
                row.getString("sha256"),
                row.getInt("postcodes"),
                row.getInt("unmapped"),
                row.getTimestamp("imported_at").toInstant());
    }
}
