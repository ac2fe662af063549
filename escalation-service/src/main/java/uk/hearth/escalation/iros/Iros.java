package uk.hearth.escalation.iros;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Database;

/** The register of IROs. */
@ApplicationScoped
public class Iros {

    private final Database database;

    Iros(Database database) {
        this.database = database;
    }

    /** Up to {@code count} after that account, by account. */
    List<IroView> after(String account, IrosQuery query, int count) {
        return database.select(
                """
                select * from iro
                where authority = ? and account > ? and team is not distinct from coalesce(?, team)
                    and (?::date is null or (active_from <= ? and coalesce(active_to, 'infinity') >= ?))
                order by account limit ?""",
                Iros::read,
                query.authority,
                account,
                query.team,
                query.activeOn,
                query.activeOn,
                query.activeOn,
                count);
    }

    Optional<IroView> find(String authority, String account) {
        return database.first("select * from iro where authority = ? and account = ?", Iros::read, authority, account);
    }

    Set<String> accounts(String authority) {
        return Set.copyOf(
                database.select("select account from iro where authority = ?", row -> row.getString(1), authority));
    }

    void put(String authority, String account, RegisterIro iro) {
        database.change("""
                insert into iro (authority, account, team, active_from, active_to, whole_time_equivalent)
                values (?, ?, ?, ?, ?, ?)
                on conflict (authority, account) do update set team = excluded.team,
                    active_from = excluded.active_from, active_to = excluded.active_to,
                    whole_time_equivalent = excluded.whole_time_equivalent, version = iro.version + 1""", authority, account, iro.team(), iro.activeFrom(), iro.activeTo(), iro.wholeTime());
    }

    private static IroView read(ResultSet row) throws SQLException {
        return new IroView(
                row.getString("authority"),
                row.getString("account"),
                row.getString("team"),
                row.getObject("active_from", LocalDate.class),
                dayOrNull(row),
                row.getBigDecimal("whole_time_equivalent").stripTrailingZeros(),
                row.getInt("version"));
    }

    private static @Nullable LocalDate dayOrNull(ResultSet row) throws SQLException {
        return row.getObject("active_to", LocalDate.class);
    }
}
