package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A sender that sends more than it may is told when to send again. */
@QuarkusTest
@TestProfile(HastySenderTest.FewRequests.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class HastySenderTest {

    /** Five in any two minutes. */
    public static class FewRequests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hearth.rate-limit.requests", "5", "hearth.rate-limit.window", "120s");
        }
    }

    @Test
    void after_so_many_batches_the_answer_is_429_with_the_seconds_to_wait() {
        var api = CscApi.sending(Payloads.DELTA);
        Response answer = api.send("[{\"la_child_id\":\"C1\"}]");
        int sent = 1;
        while (answer.statusCode() == 200 && sent < 20) {
            answer = api.send("[{\"la_child_id\":\"C1\"}]");
            sent++;
        }

        answer.then().statusCode(429).contentType("application/problem+json");
        assertThat(sent).isLessThanOrEqualTo(11); // a window may end between
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 120);
        assertThat(CscApi.faulty(answer)).isEmpty();
    }
}
