package uk.hearth.escalation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** What people on a case tell each other. */
@ApplicationScoped
class Comments {

    private static final String ADD = """
            insert into escalation_comment (authority, escalation, position, comment, written_by, written_at)
            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?
            from escalation_comment where authority = ? and escalation = ?""";

    private final Database database;
    private final Clock clock;

    Comments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    CommentView add(EscalationCase escalation, String comment, String writer) {
        database.change(
                ADD,
                escalation.authority(),
                escalation.id(),
                comment,
                writer,
                Database.kept(clock.instant()),
                escalation.authority(),
                escalation.id());
        return database.first("""
                        select * from escalation_comment where authority = ? and escalation = ?
                        order by position desc limit 1""", Comments::read, escalation.authority(), escalation.id())
                .orElseThrow();
    }

    /** In the order in which they were written. */
    List<CommentView> of(EscalationCase escalation, int after, int limit) {
        return database.select("""
                select * from escalation_comment
                where authority = ? and escalation = ? and position > ? order by position limit ?""", Comments::read, escalation.authority(), escalation.id(), after, limit);
    }

    private static CommentView read(ResultSet row) throws SQLException {
        return new CommentView(
                row.getInt("position"),
                row.getString("comment"),
                row.getString("written_by"),
                Columns.instant(row, "written_at"));
    }
}
