package uk.hearth.kpi.importjobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import uk.hearth.kpi.testing.KpiApi;

/** Imports that are brought in after their request was answered, as those see them who wait for them. */
final class Later {

    private static final Set<String> UNDER_WAY = Set.of("pending", "running");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KpiApi api;

    Later(KpiApi api) {
        this.api = api;
    }

    /** Hands a file of measurements in, and answers the address of its import. */
    String handIn(String csv) {
        var answer = preferred(csv).post("/api/v1/imports/measurements");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location");
    }

    RequestSpecification preferred(String csv) {
        return api.request()
                .header("Prefer", "respond-async")
                .contentType("text/csv")
                .body(csv);
    }

    /** The import at that address once it is over. */
    Response over(String address) throws InterruptedException {
        return when(address, state -> !UNDER_WAY.contains(state));
    }

    Response running(String address) throws InterruptedException {
        return when(address, "running"::equals);
    }

    private Response when(String address, Predicate<String> state) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var now = api.get(address);
            if (state.test(now.path("state"))) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Still " + api.get(address).asString());
    }
}
