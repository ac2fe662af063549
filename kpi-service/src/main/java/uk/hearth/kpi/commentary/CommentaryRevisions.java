package uk.hearth.kpi.commentary;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to what is said of figures; what was said before stays. */
@ApplicationScoped
class CommentaryRevisions {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    CommentaryRevisions(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Adds a revision after that one, 0 being none; false if somebody else was quicker. */
    boolean write(CommentaryKey key, int superseded, WriteCommentary says, String writer) {
        var now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var place = List.<Object>of(
                key.authority(),
                key.indicator(),
                key.period().code(),
                key.kind().wire());
        var ended = new ArrayList<@Nullable Object>(List.of(now));
        ended.addAll(place);
        ended.add(superseded);
        if (superseded > 0 && update("""
                update commentary set superseded_at = ? where superseded_at = 'infinity'
                and authority = ? and indicator = ? and period = ? and kind = ? and revision = ?""", ended) == 0) {
            return false;
        }
        var row = new ArrayList<@Nullable Object>(place);
        row.add(says.area());
        row.add(says.text());
        row.add(says.action());
        row.add(says.owner());
        row.add(says.due());
        row.add(says.source());
        row.add(writer);
        row.add(superseded + 1);
        row.add(now);
        return update("""
                insert into commentary (authority, indicator, period, kind, area, text, action, owner, due, source,
                    written_by, revision, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", row) == 1;
    }

    private int update(String sql, List<@Nullable Object> values) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                update.setObject(i + 1, values.get(i));
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Commentary could not be written", e);
        }
    }
}
