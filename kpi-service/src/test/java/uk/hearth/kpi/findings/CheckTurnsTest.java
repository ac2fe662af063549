package uk.hearth.kpi.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Checks after imports while one of the same authority takes long. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTurnsTest {

    // an authority of this test's own
    private static final String ENFIELD = "E09000010";
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('E09000010', 2))::text";
    private static final String DUE = "select count(*) from check_due where authority = 'E09000010'";
    private static final String WAITING = """
            select query from pg_stat_activity
            where wait_event_type = 'Lock' and (query like '%check_due%' or query like '%advisory%')""";

    private final KpiApi analyst = KpiApi.analystOf(ENFIELD);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(ENFIELD, "Enfield");
    }

    @Test
    void imports_wait_for_no_check_and_their_checks_keep_no_connection() throws SQLException, InterruptedException {
        try (var other = ServiceDatabase.superuser();
                var watch = ServiceDatabase.superuser()) {
            other.setAutoCommit(false);
            ServiceDatabase.texts(other, TURN); // a check is under way
            for (int month = 1; month <= 3; month++) {
                imported(month);
            }
            Thread.sleep(Duration.ofSeconds(1).toMillis());
            assertThat(ServiceDatabase.texts(watch, WAITING)).isEmpty();
            assertThat(ServiceDatabase.texts(watch, DUE)).isEqualTo(List.of("3"));
            other.rollback();
            imported(4); // whose check takes what was left as well
            assertThat(leftDue(watch)).isEqualTo(List.of("0"));
        }
    }

    private void imported(int month) {
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,value\nE09000010,CLA-NUM,2015-0%d,%d\n"
                                .formatted(month, 300 + month))
                .then()
                .statusCode(201);
    }

    private static List<String> leftDue(Connection watch) throws SQLException, InterruptedException {
        var left = ServiceDatabase.texts(watch, DUE);
        for (int i = 0; i < 100 && !left.equals(List.of("0")); i++) {
            Thread.sleep(100);
            left = ServiceDatabase.texts(watch, DUE);
        }
        return left;
    }
}
