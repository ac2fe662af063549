package uk.hearth.escalation.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The register of addresses. */
@ApplicationScoped
class Contacts {

    private static final String NAME = """
            insert into contact (authority, account, email, written_by, written_at) values (?, ?, ?, ?, ?)
            on conflict (authority, account) do update set email = excluded.email, version = contact.version + 1,
                written_by = excluded.written_by, written_at = excluded.written_at""";

    private final Database database;
    private final Clock clock;

    Contacts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Contact> of(String authority) {
        return database.select("select * from contact where authority = ? order by account", Contacts::read, authority);
    }

    /** Held until the transaction ends, if it is there. */
    Optional<Contact> hold(String authority, String account) {
        return database.first(
                "select * from contact where authority = ? and account = ? for update",
                Contacts::read,
                authority,
                account);
    }

    void name(String authority, String account, String email, String by) {
        database.change(NAME, authority, account, email, by, Database.kept(clock.instant()));
    }

    void forget(String authority, String account) {
        database.change("delete from contact where authority = ? and account = ?", authority, account);
    }

    private static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("account"),
                row.getString("email"),
                row.getString("written_by"),
                Columns.instant(row, "written_at"),
                row.getInt("version"));
    }
}
