package uk.hearth.kpi.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Adds actions to plans, and changes how they are arranged; what was arranged before stays. */
@ApplicationScoped
class PlanRevisions {

    private static final String SUPERSEDE = """
            update plan_action set superseded_at = ?
            where superseded_at = 'infinity' and authority = ? and id = ? and revision = ?""";
    private static final String INSERT = """
            insert into plan_action (authority, id, plan, area, objective, action, kind, owner, starts_on, due_on,
                indicators, written_by, revision, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PlanRevisions(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** False if it is there already. */
    boolean add(AddAction added, String writer) {
        return update(connection -> insert(connection, added, added.arranged(), 1, writer));
    }

    /** Adds a revision; false if somebody else was quicker. */
    boolean arrange(PlanAction action, ArrangeAction arranged, String writer) {
        var words = new AddAction(
                action.authority(), action.plan(), action.area(), action.objective(), action.action(), arranged);
        return update(connection ->
                supersede(connection, action) && insert(connection, words, arranged, action.revision() + 1, writer));
    }

    private boolean supersede(Connection connection, PlanAction action) throws SQLException {
        try (var supersede = connection.prepareStatement(SUPERSEDE)) {
            supersede.setTimestamp(1, now());
            supersede.setString(2, action.authority());
            supersede.setObject(3, action.id());
            supersede.setInt(4, action.revision());
            return supersede.executeUpdate() == 1;
        }
    }

    private boolean insert(Connection connection, AddAction words, ArrangeAction arranged, int revision, String writer)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, words.authority());
            insert.setObject(2, words.id());
            insert.setString(3, words.plan());
            insert.setString(4, words.area());
            insert.setString(5, words.objective());
            insert.setString(6, words.action());
            insert.setString(7, arranged.kind().wire());
            insert.setString(8, arranged.owner());
            insert.setObject(9, arranged.startsOn());
            insert.setObject(10, arranged.dueOn());
            insert.setArray(
                    11, connection.createArrayOf("text", arranged.indicators().toArray()));
            insert.setString(12, writer);
            insert.setInt(13, revision);
            insert.setTimestamp(14, now());
            return insert.executeUpdate() == 1;
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A change by SQL, and whether it was made. */
    private interface Change {
        boolean make(Connection connection) throws SQLException;
    }

    private boolean update(Change change) {
        try (var connection = dataSource.getConnection()) {
            return change.make(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("An action could not be kept", e);
        }
    }
}
