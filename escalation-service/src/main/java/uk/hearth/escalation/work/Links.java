package uk.hearth.escalation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;

/** What challenges have to do with. */
@ApplicationScoped
public class Links {

    private static final String ADD = """
            insert into escalation_link (authority, escalation, position, kind, reference, added_by, recorded_at)
            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?
            from escalation_link where authority = ? and escalation = ?
            on conflict do nothing""";

    private final Database database;
    private final Clock clock;

    Links(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that are there already stay as they are. */
    public void add(String authority, UUID escalation, List<Link> links, String writer) {
        var now = Database.kept(clock.instant());
        database.changeEach(
                ADD,
                links.stream()
                        .map(link -> new @Nullable Object[] {
                            authority,
                            escalation,
                            link.kind().wire(),
                            link.reference(),
                            writer,
                            now,
                            authority,
                            escalation
                        })
                        .toList());
    }

    /** False if there is no such link. */
    boolean remove(String authority, UUID escalation, int position, String writer) {
        return database.change("""
                        update escalation_link set removed_at = ?, removed_by = ?
                        where authority = ? and escalation = ? and position = ?
                            and removed_at = 'infinity'""", Database.kept(clock.instant()), writer, authority, escalation, position) == 1;
    }

    public List<LinkView> of(String authority, UUID escalation, Instant asAt) {
        return database.select("""
                select * from escalation_link
                where authority = ? and escalation = ? and recorded_at <= ? and removed_at > ?
                order by position""", Links::read, authority, escalation, asAt, asAt);
    }

    private static LinkView read(ResultSet row) throws SQLException {
        return new LinkView(row.getInt("position"), LinkKind.of(row.getString("kind")), row.getString("reference"));
    }
}
