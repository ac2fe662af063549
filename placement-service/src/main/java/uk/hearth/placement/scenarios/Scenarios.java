package uk.hearth.placement.scenarios;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** The scenarios of the authorities that the transaction may see. */
@ApplicationScoped
public class Scenarios {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    Scenarios(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    public Optional<ScenarioView> find(UUID id) {
        return select("select * from forecast_scenario where id = ?", id).stream()
                .findFirst();
    }

    /** Those of an authority among these ids, in no particular order. */
    public List<ScenarioView> of(String authority, List<UUID> ids) {
        return select(
                "select * from forecast_scenario where authority = ? and id = any (?::text[]::uuid[])",
                authority,
                ids.stream().map(UUID::toString).toList());
    }

    List<ScenarioView> after(String authority, String name, int count) {
        return select(
                "select * from forecast_scenario where authority = ? and name > ? order by name limit ?",
                authority,
                name,
                count);
    }

    /** False if the authority has one of that name already. */
    boolean add(UUID id, SaveScenario scenario, String owner) {
        return run(
                """
                insert into forecast_scenario (authority, id, name, notes, owner, assumptions, saved_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (authority, name) do nothing""",
                scenario.authority(),
                id,
                scenario.name(),
                scenario.notes(),
                owner,
                text(scenario.assumptions()),
                now());
    }

    /** Whether another of the authority's has that name. */
    boolean isTaken(String authority, String name, UUID byAnotherThan) {
        return !select(
                        "select * from forecast_scenario where authority = ? and name = ? and id <> ?",
                        authority,
                        name,
                        byAnotherThan)
                .isEmpty();
    }

    /** False if somebody has changed it since. */
    boolean replace(ScenarioView present, SaveScenario scenario) {
        return run(
                """
                update forecast_scenario
                set name = ?, notes = ?, assumptions = ?::jsonb, saved_at = ?, version = version + 1
                where authority = ? and id = ? and version = ?""",
                scenario.name(),
                scenario.notes(),
                text(scenario.assumptions()),
                now(),
                present.authority(),
                present.id(),
                present.version());
    }

    /** False if somebody has changed it since. */
    boolean remove(ScenarioView present) {
        return run(
                "delete from forecast_scenario where authority = ? and id = ? and version = ?",
                present.authority(),
                present.id(),
                present.version());
    }

    private List<ScenarioView> select(String sql, Object... values) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, this::view, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Scenarios could not be read", e);
        }
    }

    private boolean run(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection()) {
            return Rows.run(connection, sql, values) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("A scenario could not be kept", e);
        }
    }

    private ScenarioView view(ResultSet row) throws SQLException {
        return new ScenarioView(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getString("name"),
                row.getString("notes"),
                row.getString("owner"),
                assumptions(row.getString("assumptions")),
                row.getTimestamp("saved_at").toInstant(),
                row.getInt("version"));
    }

    private Assumptions assumptions(String text) {
        try {
            return json.readValue(text, Assumptions.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scenario could not be read", e);
        }
    }

    private String text(Assumptions assumptions) {
        try {
            return json.writeValueAsString(assumptions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scenario could not be written", e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
