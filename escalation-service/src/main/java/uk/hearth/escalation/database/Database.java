package uk.hearth.escalation.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL in the transaction that is under way. */
@ApplicationScoped
public class Database {

    /** What becomes of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the rows found become, in their order. Values may be texts, numbers, dates, instants, ids, lists of texts. */
    public <T> List<T> select(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(connection, select, values);
            try (var rows = select.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read", e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return select(sql, reader, values).stream().findFirst();
    }

    /** How many rows the change touched. */
    public int change(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            bind(connection, change, values);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be changed", e);
        }
    }

    /** The same change for many rows of values, sent together. */
    public void changeEach(String sql, Collection<@Nullable Object[]> rows) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            for (var values : rows) {
                bind(connection, change, values);
                change.addBatch();
            }
            change.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be changed", e);
        }
    }

    /** An instant as PostgreSQL keeps it, to the microsecond, so that what is answered is what can be read back. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, sqlValue(connection, values[i]));
        }
    }

    private static @Nullable Object sqlValue(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        return value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }
}
