package uk.hearth.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorPageTest {

    @ParameterizedTest
    @CsvSource({
        "nothing,   404, Page not found",
        "refused,   403, You do not have access to this council's figures",
        "malformed, 400, That address is not right",
        "expired,   401, You are signed out",
        "broken,    502, Figures cannot be reached just now",
        "busy,      503, Figures cannot be reached just now",
        "rubbish,   502, Figures cannot be reached just now",
        "gone,      503, Figures cannot be reached just now",
    })
    void each_refusal_has_its_page_in_the_usual_frame(String code, int status, String heading) {
        for (var address : List.of("/scorecards/{code}", "/indicators/{code}")) {
            var page = Page.at(address + "?authority=E09000023", code);
            assertThat(page.status()).as(address).isEqualTo(status);
            assertThat(page.heading()).isEqualTo(heading);
            assertThat(page.text(".hearth-header")).contains("Hearth");
            assertThat(page.text(".hearth-reference")).matches("[0-9a-f]{32}");
            assertThat(page.text("body")).doesNotContain("Exception", "java.");
        }
    }

    @Test
    void a_table_that_cannot_be_had_is_a_page_too() {
        var page = Page.at("/scorecards/busy.csv?authority=E09000023");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Disposition")).isNull();
    }

    @Test
    void an_address_that_is_none_of_ours_is_not_found() {
        var page = Page.at("/no-such-page");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("Page not found");
    }

    @Test
    void sending_to_a_page_that_is_only_read_is_refused() {
        var answer = given().post("/home");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("That cannot be done here");
    }

    @Test
    void the_reference_is_the_trace_that_the_caller_sent() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/scorecards/nothing?authority=E09000023");
        assertThat(answer.asString()).contains(trace);
        assertThat(StandInServices.lastHeader("traceparent")).contains(trace);
    }
}
