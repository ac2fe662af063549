package uk.hearth.escalation.figures;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.hearth.escalation.database.Database;

/**
 * Leaves in the outbox the figures of months that changed. Any number of replicas may run it: what one works on, the
 * others pass over; a month noted again meanwhile is told again.
 */
@ApplicationScoped
public class FigureRounds {

    private static final String FOR = "select set_config('hearth.authorities', ?, true)";

    private final Database database;
    private final DueFigures due;

    FigureRounds(Database database, DueFigures due) {
        this.database = database;
        this.due = due;
    }

    @Scheduled(identity = "figures", every = "{hearth.figures.every}", concurrentExecution = SKIP)
    void tell() {
        for (var authority : authorities()) {
            QuarkusTransaction.requiringNew().run(() -> tell(authority));
        }
    }

    private void tell(String authority) {
        act(authority);
        due.tell(authority);
    }

    private List<String> authorities() {
        return QuarkusTransaction.requiringNew().call(() -> {
            act("*");
            return database.select(
                    "select distinct authority from figures_due order by 1", row -> row.getString("authority"));
        });
    }

    private void act(String authorities) {
        database.select(FOR, row -> row.getString(1), authorities);
    }
}
