package uk.hearth.placement.providers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands in tables as words, days and lists of words. */
final class Words {

    private Words() {}

    static <E> List<E> list(ResultSet row, String column, Function<String, E> word) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(word)
                .toList();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    static @Nullable LocalDate dayOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
