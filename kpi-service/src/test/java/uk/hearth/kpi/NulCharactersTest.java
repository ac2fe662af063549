package uk.hearth.kpi;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;

/** PostgreSQL keeps no NUL in a text, so none may come so far. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NulCharactersTest {

    private final KpiApi administrator = KpiApi.administrator();

    @Test
    void none_in_an_address() {
        assertRefused(administrator.request().urlEncodingEnabled(false).get("/api/v1/indicators/%00"));
        assertRefused(administrator.request().urlEncodingEnabled(false).get("/api/v1/indicators?category=%00"));
    }

    @Test
    void none_in_a_body() {
        assertRefused(administrator
                .request()
                .contentType("application/json")
                .body("{\"name\":\"Lewi\\u0000sham\"}")
                .put("/api/v1/areas/E09000023"));
    }

    @Test
    void none_in_a_file() {
        assertRefused(administrator.importJson("measurements", """
                {"items":[{"authority":"E09000023","indicator":"X","period":"2018-04","value":1,"note":"a\\u0000b"}]}"""));
        assertRefused(administrator.importCsv(
                "measurements", "authority,indicator,period,value,note\nE09000023,X,2018-04,1,a\0b\n"));
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(400).body("status", equalTo(400));
    }
}
