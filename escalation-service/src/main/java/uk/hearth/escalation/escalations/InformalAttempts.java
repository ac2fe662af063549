package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;

/** What was tried before challenges were raised. */
@ApplicationScoped
class InformalAttempts {

    private static final String ADD = """
            insert into informal_attempt (authority, escalation, position, on_day, with_post, what, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final Clock clock;

    InformalAttempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(String authority, UUID escalation, List<InformalAttempt> attempts) {
        var now = Database.kept(clock.instant());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var attempt : attempts) {
            rows.add(new @Nullable Object[] {
                authority, escalation, rows.size() + 1, attempt.on(), attempt.with(), attempt.what(), now
            });
        }
        database.changeEach(ADD, rows);
    }

    List<InformalAttempt> of(String authority, UUID escalation) {
        return database.select(
                "select * from informal_attempt where authority = ? and escalation = ? order by position",
                InformalAttempts::read,
                authority,
                escalation);
    }

    private static InformalAttempt read(ResultSet row) throws SQLException {
        return new InformalAttempt(
                row.getObject("on_day", LocalDate.class), row.getString("with_post"), row.getString("what"));
    }
}
