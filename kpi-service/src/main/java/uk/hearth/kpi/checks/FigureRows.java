package uk.hearth.kpi.checks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the database about figures. */
@ApplicationScoped
class FigureRows {

    private final AgroalDataSource dataSource;

    FigureRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param values those that are lists of text are bound as arrays */
    <T> List<T> ask(String sql, Reader<T> reader, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                var value = values[i];
                select.setObject(
                        i + 1,
                        value instanceof List<?> texts ? connection.createArrayOf("text", texts.toArray()) : value);
            }
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be checked", e);
        }
    }
}
