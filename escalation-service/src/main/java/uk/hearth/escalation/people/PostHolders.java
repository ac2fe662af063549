package uk.hearth.escalation.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** Who holds which post, for one team or for the whole authority. */
@ApplicationScoped
public class PostHolders {

    private static final String HOLDS = """
            select true from post_holder
            where authority = ? and person = ? and post = any (?) and team in ('', coalesce(?, '')) limit 1""";

    private final Database database;
    private final Clock clock;

    PostHolders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the person holds one of the posts for the team, or for the whole authority. */
    public boolean holds(String authority, String person, Collection<String> posts, @Nullable String team) {
        return database.first(HOLDS, row -> row.getBoolean(1), authority, person, posts, team)
                .isPresent();
    }

    List<PostHolder> of(String authority) {
        return database.select(
                "select * from post_holder where authority = ? order by post, team, person",
                PostHolders::read,
                authority);
    }

    /** False if it is so already. */
    boolean appoint(String authority, NamePostHolder named, String by) {
        return database.change(
                        """
                        insert into post_holder (authority, post, team, person, named_by, recorded_at)
                        values (?, ?, coalesce(?, ''), ?, ?, ?) on conflict do nothing""", authority, named.post(), named.team(), named.person(), by, Database.kept(clock.instant()))
                == 1;
    }

    boolean release(String authority, String post, String person, @Nullable String team) {
        return database.change("""
                        delete from post_holder
                        where authority = ? and post = ? and person = ? and team = coalesce(?, '')""", authority, post, person, team) == 1;
    }

    private static PostHolder read(ResultSet row) throws SQLException {
        var team = row.getString("team");
        return new PostHolder(
                row.getString("post"),
                team.isEmpty() ? null : team,
                row.getString("person"),
                row.getString("named_by"),
                Columns.instant(row, "recorded_at"));
    }
}
