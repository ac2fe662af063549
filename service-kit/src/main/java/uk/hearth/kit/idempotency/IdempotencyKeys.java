package uk.hearth.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/**
 * Answers a repeated request as it was answered the first time. Key, request hash and answer are stored in the
 * transaction of the request itself: either both it and its answer are kept, or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** How long an answer can be had again. */
    static final Duration KEPT = Duration.ofHours(24);

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Carries the request out, unless this caller has sent it before with the same key.
     *
     * @throws ProblemException 422 if the key came with another request, 409 if that request is still being carried out
     */
    public <T> RestResponse<T> once(IdempotentRequest request, Class<T> type, Supplier<RestResponse<T>> action) {
        if (request.key() == null) {
            return action.get();
        }
        try (var connection = dataSource.getConnection()) {
            lock(connection, request);
            forgetOld(connection);
            var before = find(connection, request, type);
            if (before.isPresent()) {
                return before.get();
            }
            var answer = action.get();
            if (answer.getStatus() < 300) {
                keep(connection, request, answer);
            }
            return answer;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The idempotency key could not be looked up or kept", e);
        }
    }

    private static void lock(Connection connection, IdempotentRequest request) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, request.caller() + "\u001f" + request.key());
            try (var got = lock.executeQuery()) {
                got.next();
                if (!got.getBoolean(1)) {
                    throw new ProblemException(
                            ProblemType.IN_PROGRESS, "Wait for it to end, then repeat it to read its answer.");
                }
            }
        }
    }

    private void forgetOld(Connection connection) throws SQLException {
        try (var forget = connection.prepareStatement("delete from idempotency_key where answered_at < ?")) {
            forget.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            forget.executeUpdate();
        }
    }

    private <T> Optional<RestResponse<T>> find(Connection connection, IdempotentRequest request, Class<T> type)
            throws SQLException, JsonProcessingException {
        try (var find = connection.prepareStatement(
                "select request_hash, status, location, body from idempotency_key where caller = ? and key = ?")) {
            find.setString(1, request.caller());
            find.setString(2, request.key());
            try (var found = find.executeQuery()) {
                return found.next() ? Optional.of(answer(found, request, type)) : Optional.empty();
            }
        }
    }

    private <T> RestResponse<T> answer(ResultSet found, IdempotentRequest request, Class<T> type)
            throws SQLException, JsonProcessingException {
        if (!found.getString("request_hash").equals(request.hash())) {
            throw new ProblemException(ProblemType.KEY_REUSED, "Send a new key with a new request.");
        }
        var answer =
                ResponseBuilder.<T>create(found.getInt("status")).entity(json.readValue(found.getString("body"), type));
        @Nullable String location = found.getString("location");
        return location == null
                ? answer.build()
                : answer.header(HttpHeaders.LOCATION, location).build();
    }

    private void keep(Connection connection, IdempotentRequest request, RestResponse<?> answer)
            throws SQLException, JsonProcessingException {
        try (var keep = connection.prepareStatement("""
                insert into idempotency_key (caller, key, request_hash, status, location, body, answered_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)""")) {
            keep.setString(1, request.caller());
            keep.setString(2, request.key());
            keep.setString(3, request.hash());
            keep.setInt(4, answer.getStatus());
            var location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
            keep.setString(5, location == null ? null : location.toString());
            keep.setString(6, json.writeValueAsString(answer.getEntity()));
            keep.setTimestamp(7, Timestamp.from(clock.instant()));
            keep.executeUpdate();
        }
    }
}
