package uk.hearth.escalation.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** Who may act for whom, from one day to another. */
@ApplicationScoped
public class Proxies {

    private static final String NAME = """
            insert into proxy (authority, person, acts_for, from_day, until_day, named_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (authority, person, acts_for) do update set from_day = excluded.from_day,
                until_day = excluded.until_day, named_by = excluded.named_by, recorded_at = excluded.recorded_at""";

    private final Database database;
    private final Clock clock;

    Proxies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the person may act for another today. */
    public boolean mayActFor(String authority, String person, String another) {
        return find(authority, person, another)
                .filter(proxy -> proxy.holdsOn(LocalDate.now(clock)))
                .isPresent();
    }

    List<Proxy> of(String authority) {
        return database.select(
                "select * from proxy where authority = ? order by person, acts_for", Proxies::read, authority);
    }

    Optional<Proxy> find(String authority, String person, String actsFor) {
        return database.first(
                "select * from proxy where authority = ? and person = ? and acts_for = ?",
                Proxies::read,
                authority,
                person,
                actsFor);
    }

    void name(String authority, String person, String actsFor, NameProxy days, String by) {
        database.change(
                NAME, authority, person, actsFor, days.fromDay(), days.untilDay(), by, Database.kept(clock.instant()));
    }

    boolean end(String authority, String person, String actsFor) {
        return database.change(
                        "delete from proxy where authority = ? and person = ? and acts_for = ?",
                        authority,
                        person,
                        actsFor)
                == 1;
    }

    private static Proxy read(ResultSet row) throws SQLException {
        return new Proxy(
                row.getString("person"),
                row.getString("acts_for"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("named_by"),
                Columns.instant(row, "recorded_at"));
    }
}
