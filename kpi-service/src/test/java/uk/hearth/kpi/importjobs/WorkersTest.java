package uk.hearth.kpi.importjobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What becomes of imports whose worker dies, is stopped by a cancellation, or has to wait for another. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkersTest {

    private static final String HEADER = "authority,indicator,period,value\n";

    // an authority of this test's own, so that no report is changed by it
    private static final String RICHMOND = "E09000027";

    private final KpiApi analyst = KpiApi.analystOf(RICHMOND);
    private final Later later = new Later(analyst);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(RICHMOND, "Richmond upon Thames");
    }

    @Test
    void an_import_whose_worker_died_is_begun_again_when_the_lease_is_over() throws Exception {
        String address;
        try (var turn = new HeldTurn()) {
            address = later.handIn(HEADER + row("2015-04", "12"));
            later.running(address);
            // as a worker leaves it that is gone: its lease is over, and it will not be heard of
            tamper(
                    "update import_job set lease_until = now() - interval '1 hour', attempts = attempts + 1 where id = '%s'"
                            .formatted(id(address)));
            later.running(address);
            turn.close();
        }
        later.over(address)
                .then()
                .body("state", equalTo("succeeded"))
                .body("created", equalTo(1))
                .body("progress.attempts", equalTo(3));
        figures("2015-04").then().body("items.value", contains(12)).body("items.revision", contains(1));
        assertThat(pieces(address)).isEqualTo("0");
    }

    @Test
    void an_import_that_was_begun_too_often_is_given_up() throws Exception {
        try (var turn = new HeldTurn()) {
            var address = later.handIn(HEADER + row("2015-05", "12"));
            later.running(address);
            tamper("update import_job set lease_until = now() - interval '1 hour', attempts = 3 where id = '%s'"
                    .formatted(id(address)));
            later.over(address)
                    .then()
                    .body("state", equalTo("failed"))
                    .body("problem.detail", startsWith("The import was begun several times"));
            assertThat(pieces(address)).isEqualTo("0");
        }
        Thread.sleep(2000); // the worker that was taken for dead goes on, and may keep nothing
        figures("2015-05").then().body("items", hasSize(0));
    }

    @Test
    void a_running_import_is_left_when_it_is_cancelled() throws Exception {
        String address;
        try (var turn = new HeldTurn()) {
            address = later.handIn(HEADER + row("2015-06", "12"));
            later.running(address);
            cancel(address).then().statusCode(200);
        }
        later.over(address).then().body("state", equalTo("cancelled"));
        figures("2015-06").then().body("items", hasSize(0));
        assertThat(pieces(address)).isEqualTo("0");
        cancel(address).then().statusCode(200).body("state", equalTo("cancelled"));
    }

    @Test
    void a_waiting_import_is_cancelled_at_once() throws Exception {
        try (var turn = new HeldTurn()) {
            // as many as there are workers, and one more
            var busy =
                    List.of(later.handIn(HEADER + row("2015-07", "12")), later.handIn(HEADER + row("2015-08", "12")));
            for (var address : busy) {
                later.running(address);
            }
            var waiting = later.handIn(HEADER + row("2015-09", "12"));
            cancel(waiting).then().statusCode(200).body("state", equalTo("cancelled"));
            assertThat(pieces(waiting)).isEqualTo("0");
        }
        figures("2015-09").then().body("items", hasSize(0));
    }

    @Test
    void what_was_taken_is_not_cancelled() throws Exception {
        var address = later.handIn(HEADER + row("2015-10", "12"));
        later.over(address);
        cancel(address).then().statusCode(409).body("errors.code", contains("import-over"));
        var atOnce = analyst.importCsv("measurements", HEADER + row("2015-11", "12"));
        cancel(atOnce.header("Location")).then().statusCode(409);
    }

    private Response cancel(String address) {
        return analyst.request().post(address + "/cancellation");
    }

    private Response figures(String period) {
        return analyst.get("/api/v1/measurements?indicator=CLA-NUM&authority=" + RICHMOND + "&period=" + period);
    }

    private static String pieces(String address) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(
                            connection, "select count(*) from import_job_body where job = '%s'".formatted(id(address)))
                    .get(0);
        }
    }

    private static void tamper(String sql) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String row(String period, String value) {
        return RICHMOND + ",CLA-NUM," + period + "," + value + "\n";
    }

    /** Another writer of the authority's figures, who keeps imports waiting in the middle of their work. */
    private static final class HeldTurn implements AutoCloseable {

        private final Connection connection = ServiceDatabase.superuser();

        HeldTurn() throws SQLException {
            connection.setAutoCommit(false);
            ServiceDatabase.texts(
                    connection, "select pg_advisory_xact_lock(hashtextextended('" + RICHMOND + "', 1))::text");
        }

        @Override
        public void close() throws SQLException {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        }
    }
}
