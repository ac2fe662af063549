package uk.hearth.kit.selects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tenancy.Tenancy;

/**
 * Selects that are asked together: all that wait are sent in one round trip when the first of their answers is wanted.
 * For one thread.
 */
public final class Together {

    private final DataSource dataSource;
    private final Supplier<String> untold;
    private final List<Asked<?>> waiting = new ArrayList<>();

    /** @param untold the authorities that PostgreSQL has yet to be told of, if any */
    Together(DataSource dataSource, Supplier<String> untold) {
        this.dataSource = dataSource;
        this.untold = untold;
    }

    /** The answer when it is wanted; wanting it throws IllegalStateException if PostgreSQL refuses any that was sent. */
    public <A> Supplier<A> ask(Select<A> select) {
        var asked = new Asked<>(select);
        waiting.add(asked);
        return asked;
    }

    private void send() {
        var sent = new ArrayList<Asked<?>>(waiting);
        waiting.clear();
        var untold = this.untold.get();
        if (!untold.isEmpty()) {
            sent.add(0, new Asked<>(new Select<>(Tenancy.TELL, given -> given.text(untold), rows -> untold)));
        }
        var sql = sent.stream().map(asked -> asked.select.sql()).collect(Collectors.joining(";\n"));
        try (var connection = dataSource.getConnection()) {
            if (untold.isEmpty()) {
                ask(connection, sql, sent);
            } else {
                askInTransaction(connection, sql, sent);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not answer", e);
        }
    }

    /** Its begin and end are sent with the rest, for the driver may send what it is given in several parts. */
    private static void askInTransaction(Connection connection, String sql, List<Asked<?>> sent) throws SQLException {
        try {
            ask(connection, "begin read only;\n" + sql + ";\ncommit", sent);
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** A connection that was cut off has nothing to roll back: the reason stays the one that is told. */
    private static void rollBack(Connection connection, SQLException reason) {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void ask(Connection connection, String sql, List<Asked<?>> sent) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var parameters = new Parameters(statement);
            for (var asked : sent) {
                asked.select.given().to(parameters);
            }
            statement.execute();
            for (var asked : sent) {
                asked.hear(statement);
            }
        }
    }

    private final class Asked<A> implements Supplier<A> {

        private final Select<A> select;
        private @Nullable A answer;

        Asked(Select<A> select) {
            this.select = select;
        }

        @Override
        public A get() {
            if (waiting.contains(this)) {
                send();
            }
            if (answer == null) {
                throw new IllegalStateException("PostgreSQL refused this, or what it was asked with");
            }
            return answer;
        }

        void hear(PreparedStatement statement) throws SQLException {
            if (statement.getResultSet() == null) {
                statement.getMoreResults(); // past the transaction's begin
            }
            try (ResultSet rows = statement.getResultSet()) {
                answer = select.answer().of(rows);
            }
            statement.getMoreResults();
        }
    }
}
