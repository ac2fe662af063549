package uk.hearth.placement.providers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.capacity.CapacityApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeesAndRatingsTest {

    private final CapacityApi council = new CapacityApi();

    private void hasProvisions() {
        council.importCsv("providers", ProvidersTest.PROVIDERS).then().statusCode(201);
        council.importCsv("provisions", ProvidersTest.PROVISIONS).then().statusCode(201);
    }

    @Test
    void fees_are_lines_that_do_not_overlap_and_are_never_below_nothing() {
        hasProvisions();
        var core = "/api/v1/provisions/HOME-1/fees/framework/core/2026-04-01";
        var fee = Map.of(
                "weeklyAmount", 4250.00, "includes", new String[] {"care"}, "framework", "London", "to", "2027-03-31");
        council.put(core, fee).then().statusCode(201).body("weeklyAmount", equalTo(4250.00f));
        council.put("/api/v1/provisions/HOME-1/fees/framework/core/2026-10-01", fee)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("overlapping-fee"))
                .body("errors.column", hasItem("from"));
        council.put(core.replace("core", "therapy"), Map.of("weeklyAmount", -1, "includes", new String[] {}))
                .then()
                .statusCode(400)
                .body("errors.column", hasItem("weeklyAmount"));
        council.importCsv("provision-fees", """
                        provision,arrangement,line,from,weekly_amount,includes,framework
                        HOME-1,spot,therapy,2026-04-01,300.00,therapy,
                        HOME-1,spot,taxi,2026-04-01,-5,transport,
                        """)
                .then()
                .statusCode(400)
                .body("errors.code", contains("fee-below-nothing"))
                .body("errors.row", contains(3));
        council.get("analyst", "/api/v1/provisions/HOME-1/fees?on=2026-05-01")
                .then()
                .body("items.line", contains("core"));
        council.change("DELETE", core, "\"1\"", Map.of()).then().statusCode(204);
        council.get("analyst", "/api/v1/provisions/HOME-1/fees").then().body("items.size()", equalTo(0));
    }

    @Test
    void ratings_have_a_history_and_the_latest_is_shown() {
        hasProvisions();
        council.importCsv("provision-ratings", """
                        provision,judged_on,rating
                        HOME-1,2024-06-12,requires_improvement
                        HOME-1,2025-06-12,good
                        """).then().statusCode(201);
        council.put("/api/v1/provisions/HOME-1/ratings/2026-06-12", Map.of("rating", "outstanding"))
                .then()
                .statusCode(201);
        council.get("analyst", "/api/v1/provisions/HOME-1/ratings")
                .then()
                .body("items.rating", contains("outstanding", "good", "requires_improvement"));
        council.get("analyst", "/api/v1/provisions/HOME-1").then().body("rating", equalTo("outstanding"));
        council.put("/api/v1/provisions/HOME-1/ratings/2199-06-12", Map.of("rating", "good"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-judged-yet"));
        council.change("DELETE", "/api/v1/provisions/HOME-1/ratings/2026-06-12", "\"1\"", Map.of())
                .then()
                .statusCode(204);
    }
}
