package uk.hearth.placement.commitments;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** SQL in the transaction that is under way. */
@ApplicationScoped
class Store {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Store(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    <T> List<T> list(String sql, Rows.Reader<T> reader, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, reader, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Commitments could not be read", e);
        }
    }

    /** How many rows it changed. */
    int run(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Commitments could not be changed", e);
        }
    }

    /** Work of several statements on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T work(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Commitments could not be changed", e);
        }
    }

    /** To the microsecond, as PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
