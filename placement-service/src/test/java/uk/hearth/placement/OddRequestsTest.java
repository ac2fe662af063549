package uk.hearth.placement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.testing.Tokens;
import uk.hearth.placement.testing.PlacementApi;

/** What no honest client sends is answered in words of the request's own, and is no fault of the service's. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddRequestsTest {

    private static final String AUTHORITY = "E08888001";

    private final PlacementApi analyst = PlacementApi.analystOf(AUTHORITY);

    @Test
    void a_query_parameter_is_named_as_the_request_names_it_with_words_for_its_form() {
        analyst.sendZip(2026, "13", new byte[0])
                .then()
                .statusCode(400)
                .body("errors.column", contains("month"))
                .body("errors.message", contains("This field must be a month like 2025-04"))
                .body("errors.remedy", everyItem(not(containsString("\\d"))));
    }

    @Test
    void a_header_a_part_of_the_address_and_the_body_are_named_as_the_request_names_them() {
        analyst.request()
                .queryParam("authority", AUTHORITY)
                .queryParam("year", 2026)
                .header("Idempotency-Key", "k".repeat(256))
                .contentType("application/zip")
                .body(new byte[] {'P', 'K'})
                .post("/api/v1/returns")
                .then()
                .statusCode(400)
                .body("errors.column", contains("Idempotency-Key"));
        setProvider("-", "{\"name\":\"The council\",\"sector\":\"own\"}")
                .then()
                .statusCode(400)
                .body("errors.column", contains("reference"))
                .body("errors[0].message", containsString("letters, digits, dots, hyphens"));
        setProvider("OWN", "null").then().statusCode(400).body("errors.column", contains("body"));
    }

    private static Response setProvider(String reference, String body) {
        return PlacementApi.as("commissioner", AUTHORITY)
                .request()
                .queryParam("authority", AUTHORITY)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/providers/" + reference);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/vacancies, on, tomorrow", "/api/v1/notices, limit, ten"})
    void a_parameter_of_the_wrong_type_is_named(String path, String parameter, String value) {
        PlacementApi.as("commissioner", AUTHORITY)
                .request()
                .queryParam("authority", AUTHORITY)
                .queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(400)
                .body("errors.column", contains(parameter))
                .body("errors[0].remedy", not(equalTo("")));
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, /api/v1/forecasts, application/json, Content-Length: 1000, {",
        "analyst, /api/v1/forecasts, application/json, Transfer-Encoding: chunked, zz",
        "analyst, /api/v1/returns?year=2026&authority=E08888001, application/zip, Content-Length: 1000, PK",
        "analyst, /api/v1/returns?year=2026&authority=E08888001, application/zip, Transfer-Encoding: chunked, zz",
        "commissioner, /api/v1/imports/bed-blocks?authority=E08888001, text/csv, Transfer-Encoding: chunked, zz"
    })
    void a_client_that_breaks_off_is_no_fault_of_the_service(
            String role, String path, String type, String framing, String body)
            throws IOException, InterruptedException {
        try (var log = new Log()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                var head =
                        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\n\r\n%s\r\n"
                                .formatted(path, Tokens.of(role, AUTHORITY), type, framing, body);
                socket.getOutputStream().write(head.getBytes(US_ASCII));
                socket.getOutputStream().flush();
            }
            var told = log.told.poll(2, TimeUnit.SECONDS);

            assertThat(told == null || told.getLevel().intValue() <= Level.INFO.intValue())
                    .isTrue();
            assertThat(told == null ? null : told.getThrown()).isNull();
        }
    }

    /** What the service says meanwhile. */
    private static final class Log extends Handler implements AutoCloseable {

        private final Logger logger = Logger.getLogger("uk.hearth");
        private final LinkedBlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();

        Log() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord said) {
            told.add(said);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
