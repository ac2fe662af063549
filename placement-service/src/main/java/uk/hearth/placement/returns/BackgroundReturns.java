package uk.hearth.placement.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.ProblemException;

/** Takes large returns in one after the other, so that only one of them is in memory; tells how far it has come. */
@ApplicationScoped
class BackgroundReturns {

    private static final int LONGEST_SECONDS = 1_500;

    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "returns");
        thread.setDaemon(true);
        return thread;
    });
    private final TakingIn takingIn;
    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    BackgroundReturns(TakingIn takingIn, AgroalDataSource dataSource, ObjectMapper json) {
        this.takingIn = takingIn;
        this.dataSource = dataSource;
        this.json = json;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) WaitingReturn waiting) {
        one.execute(() -> take(waiting));
    }

    @PreDestroy
    void stop() {
        one.shutdownNow();
    }

    private void take(WaitingReturn waiting) {
        var stored = waiting.stored();
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                actFor(stored.authority());
                takingIn.takeIn(stored, waiting.arrival(), phase -> note(stored, phase));
            });
        } catch (ProblemException e) {
            refuse(stored, e.errors().isEmpty() ? List.of(unexpected()) : e.errors());
        } catch (RuntimeException e) {
            Log.errorf(
                    "The return %s could not be taken in: %s",
                    stored.id(), e.getClass().getName());
            refuse(stored, List.of(unexpected()));
        }
    }

    private static InputError unexpected() {
        return new InputError(
                null,
                null,
                "unexpected",
                "Something went wrong here; the last return stays current.",
                "Send it again; if it happens again, tell the administrator the return's id.");
    }

    private void note(StoredReturn stored, String phase) {
        change(stored, "update case_return set phase = ? where authority = ? and id = ?", phase);
    }

    private void refuse(StoredReturn stored, List<InputError> problems) {
        try {
            change(
                    stored,
                    "update case_return set state = 'refused', phase = 'done', problem = ?::jsonb"
                            + " where authority = ? and id = ?",
                    json.writeValueAsString(problems));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(StoredReturn stored, String sql, String value) {
        QuarkusTransaction.requiringNew().run(() -> {
            actFor(stored.authority());
            run(sql, value, stored.authority(), stored.id());
        });
    }

    /** No request is under way that would say for whom this is done. */
    private void actFor(String authority) {
        run("select set_config('hearth.authorities', ?, true)", authority);
    }

    private void run(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
