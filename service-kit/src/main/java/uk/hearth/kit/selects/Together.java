package uk.hearth.kit.selects;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Selects that are asked together: all that wait are sent in one round trip when the first of their answers is wanted.
 * For one thread.
 */
public final class Together {

    private final DataSource dataSource;
    private final List<Asked<?>> waiting = new ArrayList<>();

    Together(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The answer when it is wanted; wanting it throws IllegalStateException if PostgreSQL refuses any that was sent. */
    public <A> Supplier<A> ask(Select<A> select) {
        var asked = new Asked<>(select);
        waiting.add(asked);
        return asked;
    }

    private void send() {
        var sent = List.copyOf(waiting);
        waiting.clear();
        var sql = sent.stream().map(asked -> asked.select.sql()).collect(Collectors.joining(";\n"));
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var parameters = new Parameters(statement);
            for (var asked : sent) {
                asked.select.given().to(parameters);
            }
            statement.execute();
            for (var asked : sent) {
                asked.hear(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not answer", e);
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
            try (ResultSet rows = statement.getResultSet()) {
                answer = select.answer().of(rows);
            }
            statement.getMoreResults();
        }
    }
}
