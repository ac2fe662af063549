package uk.hearth.escalation.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** A day of a row, where there is one. */
final class LocalDateOf {

    private LocalDateOf() {}

    static Optional<LocalDate> column(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getObject(name, LocalDate.class));
    }
}
