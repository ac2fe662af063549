package uk.hearth.kit.selects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A question to PostgreSQL, which can be asked alone or together with others.
 *
 * @param sql one select, with a question mark for each parameter
 * @param given what the parameters are, in the order of the question marks
 * @param answer what the rows say
 */
public record Select<A>(String sql, Given given, Answer<A> answer) {

    /** Gives the parameters. */
    public interface Given {
        void to(Parameters parameters) throws SQLException;
    }

    /** Reads the rows, from before the first. */
    public interface Answer<A> {
        A of(ResultSet rows) throws SQLException;
    }

    /** Reads the row that the rows are at. */
    public interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** One whose answer is a list with something for each row. */
    public static <R> Select<List<R>> list(String sql, Given given, Row<R> row) {
        return new Select<>(sql, given, rows -> {
            var list = new ArrayList<R>();
            while (rows.next()) {
                list.add(row.of(rows));
            }
            return list;
        });
    }

    /** One with the same rows, and something made of what they say. */
    public <B> Select<B> then(Function<A, B> next) {
        return new Select<>(sql, given, rows -> next.apply(answer.of(rows)));
    }
}
