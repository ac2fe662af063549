package uk.hearth.placement.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a block of beds.
 *
 * @param to the last day, absent while no end is known
 * @param withdrawn whether it was taken back: it blocks nothing
 * @param current whether no other revision superseded it
 */
public record BlockView(
        UUID id,
        String provision,
        LocalDate from,
        @Nullable LocalDate to,
        int beds,
        BlockReason reason,
        @Nullable String note,
        boolean withdrawn,
        int revision,
        boolean current,
        String recordedBy,
        Instant recordedAt) {

    static BlockView read(ResultSet row) throws SQLException {
        return new BlockView(
                row.getObject("id", UUID.class),
                row.getString("provision"),
                Objects.requireNonNull(row.getObject("held_from", LocalDate.class)),
                row.getObject("held_to", LocalDate.class),
                row.getInt("beds"),
                BlockReason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                row.getString("note"),
                row.getBoolean("withdrawn"),
                row.getInt("revision"),
                row.getBoolean("current"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }

    SetBlock asTold() {
        return new SetBlock(from, to, beds, reason, note);
    }
}
