package uk.hearth.placement.csc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** Every state that each child's data has had, with the instants between which it was what was known. */
@ApplicationScoped
class KnownChildren {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    KnownChildren(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** What is known of these children now; those never heard of are missing, those purged have no data. */
    Map<String, KnownChild> now(Connection connection, String authority, Collection<String> children)
            throws SQLException {
        var known = new HashMap<String, KnownChild>();
        Rows.list(
                        connection,
                        "select child, revision, data from csc_child where authority = ? and child = any (?)"
                                + " and superseded_at = 'infinity'",
                        this::known,
                        authority,
                        List.copyOf(children))
                .forEach(child -> known.put(child.child(), child));
        return known;
    }

    private KnownChild known(ResultSet row) throws SQLException {
        return new KnownChild(row.getString("child"), row.getInt("revision"), read(row.getString("data")));
    }

    /** Adds states, of which several may be of one child; the last of each is what is known from then on. */
    void add(Connection connection, String authority, UUID batch, Instant at, List<KnownChild> states)
            throws SQLException {
        var instant = Timestamp.from(at);
        Rows.run(
                connection,
                "update csc_child set superseded_at = ? where authority = ? and child = any (?)"
                        + " and superseded_at = 'infinity'",
                instant,
                authority,
                states.stream().map(KnownChild::child).distinct().toList());
        var last = new HashMap<String, KnownChild>();
        states.forEach(state -> last.put(state.child(), state));
        try (var add = connection.prepareStatement("""
                insert into csc_child (authority, child, revision, batch, received_at, superseded_at, data)
                values (?, ?, ?, ?, ?, coalesce(?, timestamptz 'infinity'), ?::jsonb)""")) {
            for (var state : states) {
                add.setString(1, authority);
                add.setString(2, state.child());
                add.setInt(3, state.revision());
                add.setObject(4, batch);
                add.setTimestamp(5, instant);
                add.setTimestamp(6, last.get(state.child()) == state ? null : instant);
                add.setString(7, state.data() == null ? null : state.data().toString());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    /** The states of one child, the newest first. */
    List<ChildState> of(String authority, String child) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                    connection,
                    "select * from csc_child where authority = ? and child = ? order by revision desc",
                    this::state,
                    authority,
                    child);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChildState state(ResultSet row) throws SQLException {
        var isKnown = row.getString("superseded_at").equals("infinity");
        return new ChildState(
                row.getInt("revision"),
                row.getTimestamp("received_at").toInstant(),
                isKnown ? null : row.getTimestamp("superseded_at").toInstant(),
                row.getObject("batch", UUID.class),
                read(row.getString("data")));
    }

    private @Nullable ObjectNode read(@Nullable String data) {
        try {
            return data == null ? null : (ObjectNode) json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept of a child can no longer be read");
        }
    }
}
