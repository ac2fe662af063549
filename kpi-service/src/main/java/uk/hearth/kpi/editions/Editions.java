package uk.hearth.kpi.editions;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.audiences.Audience;

/** Every edition of the authorities that the transaction may see, without its content. */
@ApplicationScoped
class Editions {

    /** The parts of the list's sort key. */
    static final int KEY_PARTS = 3;

    private static final String SELECT = """
            select e.authority, e.id, e.scorecard, e.title, e.meeting_on, e.to_period, e.sha256, e.embargo_until,
                e.audience, e.published_by, e.published_at, w.reason, w.withdrawn_by, w.withdrawn_at
            from edition e left join edition_withdrawal w on w.authority = e.authority and w.edition = e.id
            where e.authority = any (?)""";
    private static final String NEWEST_FIRST = " order by e.meeting_on desc, e.published_at desc, e.id desc limit ?";

    private final AgroalDataSource dataSource;

    Editions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<Edition> find(Collection<String> authorities, UUID id) {
        return select(SELECT + " and e.id = ?", list(authorities.toArray(new String[0]), id)).stream()
                .findFirst();
    }

    /** Newest meeting first; those under embargo only for those who may see them. */
    List<Edition> after(@Nullable Cursor cursor, EditionsQuery query, @Nullable Instant embargoOver, int count) {
        var sql = new StringBuilder(SELECT);
        var values = list((Object) new String[] {String.valueOf(query.authority)});
        if (query.scorecard != null) {
            sql.append(" and e.scorecard = ?");
            values.add(query.scorecard);
        }
        notEmbargoed(sql, values, embargoOver);
        if (cursor != null) {
            sql.append(" and (e.meeting_on, e.published_at, e.id) < (?, ?, ?)");
            values.add(cursor.part(0, LocalDate::parse));
            values.add(Timestamp.from(cursor.part(1, Instant::parse)));
            values.add(cursor.part(2, UUID::fromString));
        }
        values.add(count);
        return select(sql.append(NEWEST_FIRST).toString(), values);
    }

    /** The last edition of the same scorecard, for the same readers, before this one that still stands. */
    Optional<Edition> before(Edition edition, @Nullable Instant embargoOver) {
        var sql = new StringBuilder(SELECT + " and e.scorecard = ? and e.audience = ? and w.edition is null"
                + " and (e.meeting_on, e.published_at, e.id) < (?, ?, ?)");
        var values = list(
                new String[] {edition.authority()},
                edition.scorecard(),
                edition.audience().wire(),
                edition.meetingOn(),
                Timestamp.from(edition.publishedAt()),
                edition.id());
        notEmbargoed(sql, values, embargoOver);
        values.add(1);
        return select(sql.append(NEWEST_FIRST).toString(), values).stream().findFirst();
    }

    private static void notEmbargoed(StringBuilder sql, List<@Nullable Object> values, @Nullable Instant embargoOver) {
        if (embargoOver != null) {
            sql.append(" and (e.embargo_until is null or e.embargo_until <= ?)");
            values.add(Timestamp.from(embargoOver));
        }
    }

    private List<Edition> select(String sql, List<@Nullable Object> values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var found = select.executeQuery()) {
                var editions = new ArrayList<Edition>();
                while (found.next()) {
                    editions.add(edition(found));
                }
                return editions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Editions could not be read", e);
        }
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>();
        for (var value : values) {
            list.add(value);
        }
        return list;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var embargo = row.getTimestamp("embargo_until");
        var reason = row.getString("reason");
        return new Edition(
                row.getString("authority"),
                row.getObject("id", UUID.class),
                row.getString("scorecard"),
                row.getString("title"),
                row.getObject("meeting_on", LocalDate.class),
                ReportingPeriod.parse(row.getString("to_period")),
                row.getString("sha256"),
                embargo == null ? null : embargo.toInstant(),
                Audience.valueOf(row.getString("audience").toUpperCase(Locale.ROOT)),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                reason == null
                        ? null
                        : new Edition.Withdrawal(
                                reason,
                                row.getString("withdrawn_by"),
                                row.getTimestamp("withdrawn_at").toInstant()));
    }
}
