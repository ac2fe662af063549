package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.KpiReplicas.Replica;

/** The packaged kpi-service, killed with SIGKILL in the middle of imports, and several of it on one database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledImportIT {

    private static final String RIVERSIDE = "E09000099";
    private static final int ROWS = 100_000;

    private static KpiReplicas replicas;

    @BeforeAll
    static void open(@TempDir Path folder) {
        replicas = new KpiReplicas(RunningHouse.root(), folder);
    }

    @AfterAll
    static void close() {
        replicas.close();
    }

    @Test
    void a_service_killed_in_the_middle_of_an_import_leaves_nothing_and_the_repeated_request_completes_it()
            throws Exception {
        var doomed = replicas.running(1).get(0);
        var file = figures(1901, ROWS, 7);
        var answer = CompletableFuture.supplyAsync(() -> send(doomed, file, "Idempotency-Key", "killed-at-once"));
        awaitInsert();
        doomed.kill();
        assertThat(answer.handle((given, failed) -> failed != null).join()).isTrue();
        awaitNobodyWrites();
        assertThat(figuresOf(1901)).isZero();
        assertThat(importsOf("killed-at-once")).isZero();

        var again = replicas.running(1).get(0);
        var done = replicas.importCsv(again, file, "Idempotency-Key", "killed-at-once");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(done.body()).contains("\"created\":" + ROWS);
        assertThat(figuresOf(1901)).isEqualTo(ROWS);
        var repeated = replicas.importCsv(again, file, "Idempotency-Key", "killed-at-once");
        assertThat(repeated.body()).isEqualTo(done.body());
    }

    @Test
    void an_import_in_waiting_whose_service_is_killed_is_taken_again_and_is_done_once() throws Exception {
        var doomed = replicas.running(1).get(0); // no other, so that the import is the doomed one's
        var file = figures(1921, ROWS, 7);
        var kept = replicas.importCsv(doomed, file, "Idempotency-Key", "killed-later", "Prefer", "respond-async");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(202);
        awaitInsert();
        doomed.kill();
        awaitNobodyWrites();
        assertThat(figuresOf(1921)).isZero();

        var other = replicas.running(1).get(0);
        var address = kept.headers().firstValue("Location").orElseThrow();
        var over = awaitOver(other, address);
        assertThat(over).contains("\"state\":\"succeeded\"", "\"created\":" + ROWS, "\"attempts\":2");
        assertThat(figuresOf(1921)).isEqualTo(ROWS);
        var repeated = replicas.importCsv(other, file, "Idempotency-Key", "killed-later", "Prefer", "respond-async");
        assertThat(repeated.headers().firstValue("Location")).hasValue(address);
        assertThat(number("select count(*) from import_job_body")).isZero();
        assertThat(figuresOf(1921)).isEqualTo(ROWS);
    }

    @Test
    void several_replicas_bring_each_waiting_import_in_once() throws Exception {
        var both = replicas.running(2);
        var addresses = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var kept = replicas.importCsv(both.get(i % 2), waiting(i), "Prefer", "respond-async");
            addresses.add(kept.headers().firstValue("Location").orElseThrow());
        }
        for (var address : addresses) {
            assertThat(awaitOver(both.get(1), address))
                    .contains("\"state\":\"succeeded\"", "\"created\":2000", "\"attempts\":1");
        }
        assertThat(number("select count(*) from measurement where authority = '%s' and revision > 1 and first_day"
                                .formatted(RIVERSIDE)
                        + " between '1941-01-01' and '1966-12-31'"))
                .as("figures that were brought in twice")
                .isZero();
    }

    @Test
    void importers_racing_on_the_same_figures_leave_one_current_revision_each_and_both_histories() throws Exception {
        var both = replicas.running(2);
        var count = 5000;
        var first = CompletableFuture.supplyAsync(() -> send(both.get(0), figures(1971, count, 7)));
        var second = CompletableFuture.supplyAsync(() -> send(both.get(1), figures(1971, count, 8)));
        assertThat(first.join()).isEqualTo(201);
        assertThat(second.join()).isEqualTo(201);
        var raced = "from measurement where authority = '%s' and first_day >= '1971-01-01' and first_day < '1981-01-01'"
                .formatted(RIVERSIDE);
        assertThat(number("select count(*) " + raced + " and superseded_at = 'infinity'"))
                .isEqualTo(count);
        assertThat(number("select count(*) " + raced + " and revision = 1 and superseded_at < 'infinity'"))
                .isEqualTo(count);
        assertThat(number("select count(distinct value) " + raced + " and superseded_at = 'infinity'"))
                .as("all of the current ones are of one file")
                .isEqualTo(1);
    }

    private static int send(Replica replica, String file, String... headers) {
        try {
            return replicas.importCsv(replica, file, headers).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Figures of ten years from that one, of as many teams as are needed. */
    private static String figures(int year, int rows, int value) {
        return "authority,indicator,period,dimension,category,value,source\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "%s,CLA-NUM,%d-%02d,team,Team %d,%d,raced"
                                .formatted(RIVERSIDE, year + i / 12 % 10, 1 + i % 12, i / 120, value))
                        .collect(Collectors.joining("\n"));
    }

    /** 2,000 figures that no other of these files has. */
    private static String waiting(int file) {
        return figures(1941, 2000, 7).replace("Team ", "Team of file " + file + " no. ");
    }

    private static String awaitOver(Replica replica, String address) throws Exception {
        var now = "";
        for (int i = 0; i < 600; i++) {
            now = replicas.get(replica, address).body();
            if (!now.contains("\"state\":\"pending\"") && !now.contains("\"state\":\"running\"")) {
                return now;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Still " + now);
    }

    /** Returns while figures are being written. */
    private static void awaitInsert() throws Exception {
        await(
                "select count(*) from pg_stat_activity where usename = 'kpi_app' and state = 'active'"
                        + " and query like '%insert into measurement%'",
                1);
    }

    /** Returns when PostgreSQL has heard that the service is gone, and has undone what it was about. */
    private static void awaitNobodyWrites() throws Exception {
        await(
                "select case when count(*) = 0 then 1 else 0 end from pg_stat_activity"
                        + " where usename = 'kpi_app' and (query like '%insert into measurement%' or state like 'idle in%')",
                1);
    }

    private static void await(String query, int least) throws Exception {
        try (var connection = replicas.superuser();
                var ask = connection.prepareStatement(query)) {
            for (int i = 0; i < 12_000; i++) {
                try (var answer = ask.executeQuery()) {
                    answer.next();
                    if (answer.getInt(1) >= least) {
                        return;
                    }
                }
                Thread.sleep(5);
            }
        }
        throw new AssertionError("In vain: " + query);
    }

    private static int figuresOf(int year) throws SQLException {
        return number(
                "select count(*) from measurement where authority = '%s' and first_day between '%d-01-01' and '%d-12-31'"
                        .formatted(RIVERSIDE, year, year + 9));
    }

    private static int importsOf(String key) throws SQLException {
        return number("select count(*) from idempotency_key where key = '" + key + "'");
    }

    private static int number(String query) throws SQLException {
        try (var connection = replicas.superuser();
                var ask = connection.createStatement();
                var answer = ask.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
