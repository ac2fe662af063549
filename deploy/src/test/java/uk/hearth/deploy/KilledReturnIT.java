package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.replicas.Replica;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/** The packaged placement-service, killed with SIGKILL when the rows of a return are written and its issues are not yet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledReturnIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ADDRESS = "/api/v1/returns?authority=E09000099";
    private static final Map<String, String> SHORT_LEASE = Map.of(
            "HEARTH_RETURNS_LEASE", "3s",
            "HEARTH_RETURNS_TELL_EVERY", "1s",
            "HEARTH_RETURNS_EVERY", "1s");

    private static Replicas replicas;

    @BeforeAll
    static void open(@TempDir Path folder) {
        replicas = Replicas.open(RunningHouse.root(), folder, Port.PLACEMENT, SHORT_LEASE);
    }

    @AfterAll
    static void close() {
        replicas.close();
    }

    @Test
    void a_killed_service_leaves_the_last_return_current_and_every_other_is_taken_in_the_end() throws Exception {
        var doomed = replicas.start();
        assertThat(send(doomed, 1, "respond-sync").statusCode()).isEqualTo(201);
        killedInTheMiddle(doomed, () -> send(doomed, 2, "respond-sync"));
        assertThat(childrenIn("episode_row")).containsExactly("CHILD1");
        assertThat(childrenIn("header_row")).containsExactly("CHILD1");

        var next = replicas.start();
        assertThat(states(next)).as("only the last return, and it is current").containsExactly("current");
        assertThat(send(next, 2, "respond-sync").statusCode()).isEqualTo(201);
        assertThat(states(next)).containsExactly("current", "superseded");

        killedInTheMiddle(next, () -> send(next, 3, "respond-async"));
        assertThat(childrenIn("episode_row")).containsExactly("CHILD1", "CHILD2");
        var last = replicas.start();
        awaitStates(last, "current", "superseded", "superseded");
        assertThat(childrenIn("episode_row")).containsExactly("CHILD1", "CHILD2", "CHILD3");
        assertThat(column("select attempts::text from return_job")).isEmpty();
        assertThat(send(last, 3, "respond-async").statusCode())
                .as("the same ZIP again")
                .isEqualTo(200);
        last.kill();
    }

    /** A request to a service that is killed before it has done what the request asks. */
    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    /** The issues are kept from it, so that it comes this far and no farther. */
    private static void killedInTheMiddle(Replica doomed, Request request) throws Exception {
        try (var holding = replicas.superuser()) {
            holding.setAutoCommit(false);
            run(holding, "lock table issue in share mode");
            var answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return request.send().statusCode();
                } catch (IOException | InterruptedException e) {
                    return 0;
                }
            });
            await("select count(*) from pg_stat_activity where usename = 'placement_app' and wait_event_type = 'Lock'"
                    + " and query like '%insert into issue%'");
            doomed.kill();
            holding.rollback();
            assertThat(answer.join()).as("taken later, or never answered").isIn(202, 0);
        }
        await("select count(*) from (select 1) as one where not exists (select 1 from pg_stat_activity"
                + " where usename = 'placement_app')");
    }

    private static HttpResponse<String> send(Replica replica, int child, String prefer)
            throws IOException, InterruptedException {
        var request = to(replica, ADDRESS + "&year=2026&month=2025-09")
                .header("Content-Type", "application/zip")
                .header("Prefer", prefer)
                .POST(BodyPublishers.ofByteArray(MadeUpReturn.of(child)));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(Replica replica, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(replica.address().resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + replicas.token("analyst.riverside"));
    }

    /** Of all returns, the newest first. */
    private static List<String> states(Replica replica) throws Exception {
        var body =
                HTTP.send(to(replica, ADDRESS).build(), BodyHandlers.ofString()).body();
        var states = new ArrayList<String>();
        for (var part : body.split("\"state\":\"")) {
            states.add(part.substring(0, Math.max(0, part.indexOf('"'))));
        }
        return states.subList(1, states.size());
    }

    private static void awaitStates(Replica replica, String... wanted) throws Exception {
        for (int i = 0; i < 1_200 && !states(replica).equals(List.of(wanted)); i++) {
            Thread.sleep(100);
        }
        assertThat(states(replica)).containsExactly(wanted);
    }

    private static List<String> childrenIn(String table) throws SQLException {
        return column("select child from " + table + " order by child");
    }

    private static List<String> column(String query) throws SQLException {
        try (var connection = replicas.superuser();
                var ask = connection.createStatement();
                var answer = ask.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (answer.next()) {
                texts.add(answer.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns when the count is not 0. */
    private static void await(String count) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            if (!column(count).equals(List.of("0"))) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("In vain: " + count);
    }
}
