package uk.hearth.kpi.targets;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;

/** Targets, revision by revision, a page at a time; and the end of one. */
@ApplicationScoped
class TargetList {

    /** The parts of the sort key, as the cursor holds them. */
    static final int KEY_PARTS = 3;

    // of an indicator's targets that had begun, only the last; and no profile whose year is over
    private static final String IN_FORCE = """
            (select * from (select distinct on (indicator) * from target where %s and from_day <= ?
                order by indicator, from_day desc, revision desc) as begun
             where profile is null or from_day > ?) as target""";

    private final AgroalDataSource dataSource;
    private final TargetRevisions revisions;

    TargetList(AgroalDataSource dataSource, TargetRevisions revisions) {
        this.dataSource = dataSource;
        this.revisions = revisions;
    }

    List<TargetRevision> after(@Nullable Cursor cursor, TargetQuery query, int count) {
        var conditions = new StringBuilder("authority = ?");
        var values = new ArrayList<Object>(List.of(String.valueOf(query.authority)));
        if (query.indicator != null) {
            conditions.append(" and indicator = ?");
            values.add(query.indicator);
        }
        if (query.asKnownAt != null) {
            conditions.append(" and recorded_at <= ? and superseded_at > ?");
            values.add(Timestamp.from(query.asKnownAt));
            values.add(Timestamp.from(query.asKnownAt));
        } else if (!query.revisions) {
            conditions.append(" and superseded_at = 'infinity'");
        }
        var from =
                query.asAt == null ? "target where " + conditions : inForce(conditions.toString(), query.asAt, values);
        return select(
                from + after(cursor, values) + " order by indicator, from_day, revision limit ?",
                values,
                count,
                query.asAt);
    }

    private static String inForce(String conditions, LocalDate day, List<Object> values) {
        values.add(Date.valueOf(day));
        values.add(Date.valueOf(day.minusMonths(TargetProfile.MONTHS)));
        return IN_FORCE.formatted(conditions) + " where true";
    }

    private static String after(@Nullable Cursor cursor, List<Object> values) {
        if (cursor == null) {
            return "";
        }
        values.add(cursor.key().get(0));
        values.add(cursor.part(1, text -> Date.valueOf(LocalDate.parse(text))));
        values.add(cursor.part(2, Integer::valueOf));
        return " and (indicator, from_day, revision) > (?, ?, ?)";
    }

    /** The current target of an indicator from a day. */
    Optional<TargetRevision> current(String authority, String indicator, LocalDate from) {
        var values = List.<Object>of(authority, indicator, Date.valueOf(from));
        return select(
                        "target where superseded_at = 'infinity' and authority = ? and indicator = ? and from_day = ? limit ?",
                        values,
                        1,
                        null)
                .stream()
                .findFirst();
    }

    /** Ends a target without another in its place; its revisions stay. */
    void withdraw(TargetRevision target, Instant now) {
        try (var connection = dataSource.getConnection();
                var end = connection.prepareStatement("""
                        update target set superseded_at = ?
                        where superseded_at = 'infinity' and authority = ? and indicator = ? and from_day = ?""")) {
            end.setTimestamp(1, Timestamp.from(now));
            end.setString(2, target.authority());
            end.setString(3, target.indicator());
            end.setDate(4, Date.valueOf(target.fromDay()));
            end.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A target could not be withdrawn", e);
        }
    }

    private List<TargetRevision> select(String from, List<Object> values, int count, @Nullable LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select * from " + from)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, count);
            try (var found = select.executeQuery()) {
                return revisions.read(found, day);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Targets could not be read", e);
        }
    }

    static List<String> key(TargetRevision target) {
        return List.of(target.indicator(), target.fromDay().toString(), String.valueOf(target.revision()));
    }
}
