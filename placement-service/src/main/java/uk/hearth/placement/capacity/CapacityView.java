package uk.hearth.placement.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many beds a provision has, from a day on.
 *
 * @param to the last day for which it holds, absent while no end is known
 */
public record CapacityView(
        String provision,
        LocalDate from,
        @Nullable LocalDate to,
        int registered,
        int staffed,
        @Nullable String note,
        int version) {

    static CapacityView read(ResultSet row) throws SQLException {
        return new CapacityView(
                row.getString("provision"),
                Objects.requireNonNull(row.getObject("held_from", LocalDate.class)),
                row.getObject("held_to", LocalDate.class),
                row.getInt("registered"),
                row.getInt("staffed"),
                row.getString("note"),
                row.getInt("version"));
    }
}
