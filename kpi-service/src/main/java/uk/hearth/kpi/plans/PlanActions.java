package uk.hearth.kpi.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the authorities that the transaction may see have undertaken, with every revision. */
@ApplicationScoped
class PlanActions {

    private static final String SELECT = """
            select a.*, coalesce(a.written_by, i.imported_by, '') as writer
            from plan_action a left join import i on i.authority = a.authority and i.id = a.import_id
            where a.superseded_at = 'infinity' and a.authority = any (?)""";
    private static final String SUPERSEDE = """
            update plan_action set superseded_at = ?
            where superseded_at = 'infinity' and authority = ? and id = ? and revision = ?""";
    private static final String INSERT = """
            insert into plan_action (authority, id, plan, area, objective, action, kind, owner, starts_on, due_on,
                indicators, written_by, revision, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    PlanActions(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    List<PlanAction> of(String authority, @Nullable String plan) {
        var authorities = new String[] {authority};
        return plan == null
                ? select(SELECT + " order by a.plan, a.area, a.id", authorities)
                : select(SELECT + " and a.plan = ? order by a.plan, a.area, a.id", authorities, plan);
    }

    Optional<PlanAction> find(Collection<String> authorities, UUID id) {
        return select(SELECT + " and a.id = ?", authorities.toArray(new String[0]), id).stream()
                .findFirst();
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

    private List<PlanAction> select(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var found = select.executeQuery()) {
                var actions = new ArrayList<PlanAction>();
                while (found.next()) {
                    actions.add(action(found));
                }
                return actions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Plans could not be read", e);
        }
    }

    private static PlanAction action(ResultSet row) throws SQLException {
        return new PlanAction(
                row.getString("authority"),
                row.getObject("id", UUID.class),
                row.getString("plan"),
                row.getString("area"),
                row.getString("objective"),
                row.getString("action"),
                PlanKind.of(row.getString("kind")),
                row.getString("owner"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getString("writer"),
                row.getInt("revision"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
