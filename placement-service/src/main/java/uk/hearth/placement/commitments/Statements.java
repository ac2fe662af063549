package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.hearth.placement.returns.Rows;

/** What young people say, and which commitments answer it. */
@ApplicationScoped
class Statements {

    private static final String SELECT = """
            select s.*, array(select l.commitment from i_statement_commitment l
                    where l.authority = s.authority and l.statement = s.code order by l.commitment) as commitments
            from i_statement s where authority = ?""";

    private final Store store;

    Statements(Store store) {
        this.store = store;
    }

    /** Up to {@code count} after that code, by code. */
    List<IStatement> after(String authority, String code, int count) {
        return store.list(SELECT + " and code > ? order by code limit ?", Statements::read, authority, code, count);
    }

    List<IStatement> of(String authority) {
        return store.list(SELECT + " order by code", Statements::read, authority);
    }

    Optional<IStatement> find(String authority, String code) {
        return store.list(SELECT + " and code = ?", Statements::read, authority, code).stream()
                .findFirst();
    }

    /** False if somebody else was quicker. */
    boolean add(String authority, String code, SetIStatement set) {
        return store.work(
                connection -> Rows.run(connection, """
                        insert into i_statement (authority, code, wording, said_by, said_on)
                        values (?, ?, ?, ?, ?) on conflict do nothing""", authority, code, set.wording(), set.saidBy(), set.saidOn()) == 1
                        && link(connection, authority, code, set.commitments()));
    }

    /** False if somebody else was quicker. */
    boolean change(IStatement present, SetIStatement set) {
        return store.work(connection -> Rows.run(
                                connection,
                                """
                        update i_statement set wording = ?, said_by = ?, said_on = ?, version = version + 1
                        where authority = ? and code = ? and version = ?""",
                                set.wording(),
                                set.saidBy(),
                                set.saidOn(),
                                present.authority(),
                                present.code(),
                                present.version())
                        == 1
                && link(connection, present.authority(), present.code(), set.commitments()));
    }

    /** False if somebody else was quicker. */
    boolean remove(IStatement present) {
        return store.run(
                        "delete from i_statement where authority = ? and code = ? and version = ?",
                        present.authority(),
                        present.code(),
                        present.version())
                == 1;
    }

    private static boolean link(Connection connection, String authority, String code, List<String> commitments)
            throws SQLException {
        Rows.run(
                connection,
                "delete from i_statement_commitment where authority = ? and statement = ?",
                authority,
                code);
        Rows.run(
                connection,
                "insert into i_statement_commitment (authority, statement, commitment) select ?, ?, unnest(?)",
                authority,
                code,
                commitments);
        return true;
    }

    private static IStatement read(ResultSet row) throws SQLException {
        return new IStatement(
                row.getString("authority"),
                row.getString("code"),
                row.getString("wording"),
                row.getString("said_by"),
                row.getObject("said_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("commitments").getArray()),
                row.getInt("version"));
    }
}
