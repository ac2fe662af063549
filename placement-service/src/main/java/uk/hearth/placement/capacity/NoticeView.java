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
 * What a provider told of a child who came or left.
 *
 * @param child of the authority's own
 * @param occupant of another council, by the provider's word
 * @param withdrawnAt if it was taken back
 */
public record NoticeView(
        UUID id,
        String provision,
        Movement movement,
        LocalDate on,
        @Nullable String child,
        @Nullable String occupant,
        String toldBy,
        Instant toldAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    static NoticeView read(ResultSet row) throws SQLException {
        boolean own = row.getBoolean("own");
        var who = row.getString("occupant");
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new NoticeView(
                row.getObject("id", UUID.class),
                row.getString("provision"),
                Movement.valueOf(row.getString("movement").toUpperCase(Locale.ROOT)),
                Objects.requireNonNull(row.getObject("on_day", LocalDate.class)),
                own ? who : null,
                own ? null : who,
                row.getString("told_by"),
                row.getTimestamp("told_at").toInstant(),
                row.getString("withdrawn_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
