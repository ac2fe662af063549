package uk.hearth.placement.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

/** Beds on one day of a range. They add up: staffed and over are as many as blocked, occupied and vacant. */
public record BedDay(LocalDate on, long registered, long staffed, long blocked, long occupied, long vacant, long over) {

    static BedDay read(ResultSet row) throws SQLException {
        return new BedDay(
                Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                row.getLong("registered"),
                row.getLong("staffed"),
                row.getLong("blocked"),
                row.getLong("occupied"),
                row.getLong("vacant"),
                row.getLong("over"));
    }
}
