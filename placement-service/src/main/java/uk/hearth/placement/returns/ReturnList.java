package uk.hearth.placement.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;

/** Returns as their senders see them, newest first. */
@ApplicationScoped
class ReturnList {

    private static final String WITH_JOBS = """
            select r.*, exists (
                select 1 from return_job j where j.authority = r.authority and j.return_no = r.number) as waits
            from case_return r
            """;

    private static final TypeReference<Map<String, Integer>> SIZES = new TypeReference<>() {};
    private static final TypeReference<List<InputError>> PROBLEMS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    ReturnList(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    Optional<ReturnView> find(UUID id) {
        return list(WITH_JOBS + "where id = ?", id).stream().findFirst();
    }

    /** Up to {@code count} that come after that one in the list. */
    List<ReturnView> after(
            String authority, @Nullable Integer year, @Nullable Instant at, @Nullable UUID id, int count) {
        return list(WITH_JOBS + """
                where authority = ? and (?::int is null or year = ?)
                    and (?::timestamptz is null or (received_at, id) < (?, ?))
                order by received_at desc, id desc limit ?""", authority, year, year, timestamp(at), timestamp(at), id, count);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private List<ReturnView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, this::view, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReturnView view(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return new ReturnView(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getInt("year"),
                row.getString("month"),
                state(row),
                row.getString("phase"),
                row.getString("sha256"),
                row.getString("received_by"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "finished_at"),
                instant(row, "checked_at"),
                row.getInt("rows"),
                row.getInt("children"),
                read(row.getString("tables"), SIZES),
                row.getInt("errors"),
                row.getInt("queries"),
                row.getInt("rules_run"),
                row.getInt("rules_not_run"),
                problem == null ? List.of() : read(problem, PROBLEMS),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_by"),
                row.getString("withdrawal_reason"));
    }

    private ReturnState state(ResultSet row) throws SQLException {
        var state = ReturnState.of(row.getString("state"));
        return state == ReturnState.CHECKING && !row.getBoolean("waits") ? ReturnState.INTERRUPTED : state;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
