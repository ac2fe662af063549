package uk.hearth.escalation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The demonstration's files, brought in through the API as {@code deploy/up} does, for an authority of a test's own. */
public final class Demonstration {

    private Demonstration() {}

    /** Southwark's protocol, two lists of reasons, and the logs recorded under each. */
    public static void southwark(String authority) {
        var analyst = HearthApi.as("analyst", authority);
        publish(authority, "southwark");
        taken(analyst.put("/api/v1/taxonomies/pre_mosaic", file("southwark/escalations/reasons-before-mosaic.json")));
        taken(analyst.put("/api/v1/taxonomies/mosaic", file("southwark/escalations/reasons-in-mosaic.json")));
        taken(analyst.put("/api/v1/import-mappings/old_log", file("southwark/escalations/log-mapping.json")));
        taken(analyst.put("/api/v1/import-mappings/mosaic", file("southwark/escalations/mosaic-mapping.json")));
        taken(analyst.bringIn("escalation-log?mapping=old_log", file("southwark/escalations/log.csv")));
        taken(analyst.bringIn("escalation-log?mapping=mosaic", file("southwark/escalations/mosaic.csv")));
    }

    /** Barking and Dagenham's two years of alerts. */
    public static void barkingAndDagenham(String authority) {
        var analyst = HearthApi.as("analyst", authority);
        publish(authority, "barking-and-dagenham");
        taken(analyst.put("/api/v1/taxonomies/reasons", file("barking-and-dagenham/escalations/reasons.json")));
        taken(analyst.bringIn("escalation-log", file("barking-and-dagenham/escalations/log.csv")));
    }

    /** A made-up council's register, caseloads and workflow extract. */
    public static void riverside(String authority) {
        var analyst = HearthApi.as("analyst", authority);
        publish(authority, "riverside");
        taken(analyst.put("/api/v1/taxonomies/themes", file("riverside/escalations/reasons.json")));
        taken(analyst.put("/api/v1/import-mappings/mosaic_steps", file("riverside/escalations/mosaic-mapping.json")));
        taken(analyst.bringIn("iros", file("riverside/escalations/iros.csv")));
        taken(analyst.bringIn("iro-caseloads", file("riverside/escalations/caseloads.csv")));
        taken(analyst.bringIn("children-looked-after", file("riverside/escalations/children.csv")));
        taken(analyst.bringIn("workflow-steps?mapping=mosaic_steps", file("riverside/escalations/mosaic-steps.csv")));
    }

    public static void publish(String authority, String council) {
        var protocol = file(council + "/escalations/protocol.json")
                .replaceFirst("\"authority\": \"E\\d{8}\"", "\"authority\": \"%s\"".formatted(authority));
        taken(HearthApi.as("administrator", authority)
                .request()
                .contentType("application/json")
                .body(protocol)
                .post("/api/v1/protocols"));
    }

    private static void taken(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    public static String file(String name) {
        try (var in = Objects.requireNonNull(Demonstration.class.getResourceAsStream("/demonstration/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
