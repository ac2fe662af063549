package uk.hearth.deploy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.bench.StoredCases;
import uk.hearth.deploy.replicas.Replica;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.FreePort;
import uk.hearth.deploy.settings.Port;

/** Two packaged escalation-services, killed and restarted at random while many clocks fall due. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledReminderIT {

    private static final int CLOCKS = 1_000;
    private static final int KILLS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String WAITING = """
            select count(*) from reminder r join clock c on (c.authority, c.escalation, c.kind, c.stage, c.due_at)
                = (r.authority, r.escalation, r.clock, r.stage, r.due_at)
            where r.dropped_at is null and r.fired_at is null and r.fire_at <= now()""";

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);

    @Test
    void every_reminder_is_told_once_and_every_e_mail_arrives(@TempDir Path folder) throws Exception {
        var smtp = new ServerSetup(FreePort.next(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var mails = new GreenMail(smtp); // started later: at first there is no mail server
        try (var replicas = Replicas.open(RunningHouse.root(), folder, Port.ESCALATION, settings(smtp.getPort()))) {
            var running = new ArrayList<>(List.of(replicas.start(), replicas.start()));
            try (var superuser = replicas.superuser()) {
                var stored = new StoredCases(superuser);
                stored.fill(CLOCKS / 2 + 100, CLOCKS / 2 + 30);
                assertThat(stored.letFallDue(CLOCKS, 5, 40)).isEqualTo(CLOCKS);
                killAtRandom(replicas, running, mails);
                awaitNothingLeft(superuser);
                assertEachOnce(superuser);
                assertEachArrived(superuser, mails);
            }
        } finally {
            mails.stop();
        }
    }

    private static Map<String, String> settings(int smtpPort) {
        return Map.of(
                "HEARTH_REMINDERS_EVERY", "1s",
                "HEARTH_EMAILS_EVERY", "1s",
                "QUARKUS_MAILER_MOCK", "false",
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", String.valueOf(smtpPort));
    }

    private void killAtRandom(Replicas replicas, List<Replica> running, GreenMail mails) throws InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(1000 + chance.nextInt(4000));
            int doomed = chance.nextInt(running.size());
            running.get(doomed).kill();
            running.set(doomed, replicas.start());
            if (kill == KILLS / 2) {
                mails.start();
            }
        }
    }

    private void awaitNothingLeft(Connection superuser) throws SQLException, InterruptedException {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until && !isDone(superuser)) {
            Thread.sleep(500);
        }
        assertThat(isDone(superuser))
                .as("all told and sent, with seed %d", seed)
                .isTrue();
    }

    private static boolean isDone(Connection superuser) throws SQLException {
        return count(superuser, "select count(*) from reminder where kind = 'overdue' and fired_at is not null")
                        == CLOCKS
                && count(superuser, WAITING) == 0
                && count(superuser, "select count(*) from reminder_email where sent_at is null and withheld_at is null")
                        == 0;
    }

    private void assertEachOnce(Connection superuser) throws SQLException {
        var fired = count(superuser, "select count(*) from reminder where fired_at is not null");
        assertThat(fired).isGreaterThanOrEqualTo(CLOCKS);
        assertThat(count(superuser, """
                select count(*) from escalation_event where event in ('due_soon', 'due_today', 'overdue', 'still_overdue')"""))
                .as("written into histories, with seed %d", seed)
                .isEqualTo(fired);
        assertThat(count(superuser, """
                select count(*) from (select distinct authority, escalation, event, after from escalation_event
                where event in ('due_soon', 'due_today', 'overdue', 'still_overdue')) as each"""))
                .as("each of them once, with seed %d", seed)
                .isEqualTo(fired);
        assertThat(count(superuser, """
                select count(*) from outbox_message where target = 'changes' and topic like '%due%'"""))
                .as("told in the change feed, with seed %d", seed)
                .isEqualTo(fired);
    }

    /** Each at least once; what was sent when its replica was killed, perhaps once more under the same Message-ID. */
    private void assertEachArrived(Connection superuser, GreenMail mails) throws Exception {
        var sent = count(superuser, "select count(*) from reminder_email where sent_at is not null");
        assertThat(sent).isGreaterThanOrEqualTo(CLOCKS / 2);
        var times = new ArrayList<String>();
        for (var mail : mails.getReceivedMessages()) {
            times.addAll(Arrays.asList(mail.getHeader("Message-ID")));
        }
        var each = times.stream().collect(groupingBy(id -> id, counting()));
        assertThat(each).as("with seed %d", seed).hasSize(Math.toIntExact(sent));
        assertThat(times.size() - each.size())
                .as("sent again, with seed %d", seed)
                .isLessThanOrEqualTo(KILLS);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
