package uk.hearth.placement.csc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.testing.PlacementApi;

/** One authority's sender, as those of Data to Insight send and read answers, and the people who look at what came. */
final class CscApi {

    static final String NUMBER = "999";

    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    final String authority = "E0799%04d".formatted(NEXT.incrementAndGet());

    private CscApi() {}

    /** Of an authority of its own, whose number an administrator has set. */
    static CscApi sending(Payloads payloads) {
        var api = new CscApi();
        api.set(NUMBER, payloads.word()).then().statusCode(200);
        return api;
    }

    Response set(@Nullable String number, String payloads, String... headers) {
        var body = new HashMap<String, String>(Map.of("payloads", payloads));
        if (number != null) {
            body.put("laCode", number);
        }
        var request = PlacementApi.as("administrator", authority)
                .request()
                .queryParam("authority", authority)
                .contentType("application/json")
                .body(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.put("/api/v1/csc-sender");
    }

    Response send(String json) {
        return sendTo(NUMBER, json);
    }

    Response sendTo(String number, String json) {
        return PlacementApi.as("integration", authority)
                .request()
                .header("SupplierKey", "0123456789abcdef")
                .contentType("application/json")
                .body(json.getBytes(UTF_8))
                .post("/children_social_care_data/" + number + "/children");
    }

    Response read(String child, @Nullable String asKnownAt) {
        var asked = new HashMap<String, String>(Map.of("authority", authority, "child", child));
        if (asKnownAt != null) {
            asked.put("asKnownAt", asKnownAt);
        }
        return PlacementApi.analystOf(authority)
                .request()
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/csc-children/of-child");
    }

    Map<String, Object> data(String child) {
        var answer = read(child, null);
        answer.then().statusCode(200);
        return answer.jsonPath().getMap("data");
    }

    Map<String, Object> lastBatch() {
        return PlacementApi.analystOf(authority)
                .list("/api/v1/csc-batches")
                .jsonPath()
                .getMap("items[0]");
    }

    List<Map<String, Object>> warnings() {
        return PlacementApi.analystOf(authority)
                .get("/api/v1/csc-batches/" + lastBatch().get("id") + "/warnings")
                .jsonPath()
                .getList("items");
    }

    /** The children at fault, as senders find them in the body of a refusal. */
    static List<Integer> faulty(Response refusal) {
        return Pattern.compile("\\[(\\d+)]")
                .matcher(refusal.asString())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    static ArrayNode sample() {
        try (var in = Objects.requireNonNull(CscApi.class.getResourceAsStream("/csc-sample-batch.json"))) {
            return (ArrayNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode sampleChild() {
        return (ObjectNode) sample().get(0);
    }

    static ObjectNode child(String json) {
        return (ObjectNode) value(json);
    }

    /** Of JSON, or of a text in single quotes. */
    static JsonNode value(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
