package uk.hearth.placement.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** What providers have told, the last told first. */
@ApplicationScoped
class Notices {

    private final AgroalDataSource dataSource;

    Notices(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<NoticeView> find(String authority, UUID id) {
        return list("select * from placement_notice where authority = ? and id = ?", authority, id).stream()
                .findFirst();
    }

    /** The one that says of this occupant what happened in a provision on that day. */
    Optional<NoticeView> find(String authority, String provision, boolean own, String occupant, LocalDate on) {
        return list("""
                        select * from placement_notice where authority = ? and provision = ? and own = ? and occupant = ?
                            and on_day = ? and withdrawn_at is null""", authority, provision, own, occupant, on).stream().findFirst();
    }

    /** Up to {@code count} that come after that one in the list. */
    List<NoticeView> after(
            String authority, @Nullable String provision, @Nullable Instant at, @Nullable UUID id, int count) {
        var since = at == null ? null : Timestamp.from(at);
        return list("""
                select * from placement_notice
                where authority = ? and (?::text is null or provision = ?)
                    and (?::timestamptz is null or (told_at, id) < (?, ?))
                order by told_at desc, id desc limit ?""", authority, provision, provision, since, since, id, count);
    }

    private List<NoticeView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, NoticeView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Notices could not be read", e);
        }
    }
}
