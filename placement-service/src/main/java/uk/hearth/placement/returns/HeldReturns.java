package uk.hearth.placement.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Returns that were checked and wait for somebody's word. */
@ApplicationScoped
class HeldReturns {

    private static final TypeReference<List<FigureChange>> CHANGES = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    HeldReturns(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** What came of a return that was taken in to be looked at: thrown, so that nothing else of it is kept. */
    static final class TriedOut extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient TriedReturn outcome;

        TriedOut(TriedReturn outcome) {
            this.outcome = outcome;
        }

        TriedReturn outcome() {
            return outcome;
        }
    }

    boolean isHeld(Connection connection, StoredReturn stored) throws SQLException {
        return !Rows.list(
                        connection,
                        "select 1 from case_return where authority = ? and id = ? and held",
                        row -> row.getInt(1),
                        stored.authority(),
                        stored.id())
                .isEmpty();
    }

    /** What the transaction under way made of the return. */
    TriedOut triedOut(Connection connection, StoredReturn stored, List<FigureChange> changes) throws SQLException {
        var written = write(changes);
        return new TriedOut(Rows.list(
                        connection,
                        "select * from case_return where authority = ? and id = ?",
                        row -> TriedReturn.of(row, written),
                        stored.authority(),
                        stored.id())
                .get(0));
    }

    void hold(ReturnJob job, TriedReturn outcome) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(
                    connection,
                    """
                    update case_return
                    set state = 'held', phase = 'done', rows = ?, children = ?, tables = ?::jsonb, errors = ?, queries = ?,
                        rules_run = ?, rules_not_run = ?, checked_at = ?, finished_at = ?, differences = ?::jsonb
                    where authority = ? and number = ?""",
                    outcome.rows(),
                    outcome.children(),
                    outcome.tables(),
                    outcome.errors(),
                    outcome.queries(),
                    outcome.rulesRun(),
                    outcome.rulesNotRun(),
                    outcome.checkedAt(),
                    outcome.checkedAt(),
                    outcome.changes(),
                    job.authority(),
                    job.number());
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be held back", e);
        }
    }

    /** Lets it go on to be taken in: false if it is not held back any more. */
    boolean letGo(Connection connection, StoredReturn stored) throws SQLException {
        return Rows.run(
                        connection,
                        "update case_return set state = 'checking', phase = 'waiting', held = false"
                                + " where authority = ? and id = ? and state = 'held'",
                        stored.authority(),
                        stored.id())
                == 1;
    }

    /** Worked out when it was checked; none of a return that was never held back. */
    List<FigureChange> changes(UUID id, DifferencesQuery query) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                            connection,
                            "select differences from case_return where id = ? and differences is not null",
                            row -> row.getString(1),
                            id)
                    .stream()
                    .flatMap(text -> read(text).stream())
                    .filter(query::wants)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("A held return could not be read", e);
        }
    }

    private String write(List<FigureChange> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<FigureChange> read(String text) {
        try {
            return json.readValue(text, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
