package uk.hearth.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import uk.hearth.deploy.replicas.Replicas;

/** Many clocks falling due at one instant, and how long the replicas need until each is told, once. */
final class ReminderBench {

    private static final int AHEAD_SECONDS = 45;
    private static final long LONGEST_MILLIS = 120_000;
    private static final String TOLD = "select count(*) from reminder where kind = 'overdue' and fired_at is not null";
    private static final String TWICE = """
            select count(*) from (select from escalation_event where event = 'overdue'
            group by authority, escalation, after ->> 'clock' having count(*) > 1) as twice""";

    private final Replicas place;

    ReminderBench(Replicas place) {
        this.place = place;
    }

    void run(int clocks) throws SQLException, InterruptedException {
        try (var superuser = place.superuser()) {
            int falling = new StoredCases(superuser).letFallDue(clocks, AHEAD_SECONDS, 0);
            var due = System.currentTimeMillis() + AHEAD_SECONDS * 1000L;
            while (System.currentTimeMillis() < due - 2000) {
                Thread.sleep(500);
            }
            var planned = count(superuser, "select count(*) from reminder where kind = 'overdue'");
            while (count(superuser, TOLD) < falling && System.currentTimeMillis() < due + LONGEST_MILLIS) {
                Thread.sleep(100);
            }
            var seconds = (System.currentTimeMillis() - due) / 1000.0;
            System.out.printf(
                    Locale.UK,
                    "  %-52s %.1f s                        target < 10 s%n",
                    "reminders, %,d clocks due at once, two replicas".formatted(falling),
                    seconds);
            System.out.printf(
                    Locale.UK,
                    "  planned before: %,d; told: %,d; twice: %,d%n",
                    planned,
                    count(superuser, TOLD),
                    count(superuser, TWICE));
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
