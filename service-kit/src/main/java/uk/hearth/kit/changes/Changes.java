package uk.hearth.kit.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.MDC;
import uk.hearth.kit.changes.ChangeLog.ToTell;
import uk.hearth.kit.requests.Correlation;

/** The change feed of a running service: joins the transaction that is under way and refuses to work without one. */
@ApplicationScoped
public class Changes {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Changes(AgroalDataSource dataSource, ObjectMapper json, Clock clock, Config config) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.source = config.getValue("quarkus.application.name", String.class);
    }

    /** Tells of a change that this transaction makes. */
    public void tell(Change change) {
        tell(List.of(change));
    }

    /** Tells of changes that this transaction makes, in this order. */
    public void tell(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var events = changes.stream()
                .map(change -> new ToTell(change.authority(), ChangeEvent.of(change, UUID.randomUUID(), source, now)))
                .toList();
        try (var connection = dataSource.getConnection()) {
            new ChangeLog(connection, json).tell(events, correlationId());
        } catch (SQLException failed) {
            throw new IllegalStateException("The change could not be told", failed);
        }
    }

    /** What these authorities may read after that place: at most so many, and where to go on. */
    ChangesPage after(List<String> authorities, FeedPosition since, int limit) {
        try (var connection = dataSource.getConnection()) {
            var log = new ChangeLog(connection, json);
            if (since.isEnd()) {
                return new ChangesPage(List.of(), new FeedPosition(log.end(authorities)).text(), false);
            }
            return ChangesPage.of(log.after(authorities, since.place(), limit + 1), since, limit);
        } catch (SQLException failed) {
            throw new IllegalStateException("The change feed could not be read", failed);
        }
    }

    private static String correlationId() {
        return MDC.get(Correlation.LOG_KEY) instanceof String id ? id : "-";
    }
}
