package uk.hearth.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A form that is sent when nobody is signed in any more; the sign-in provider is not running here. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateFormTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI home;

    @Test
    void it_is_handed_back_with_everything_that_was_filled_in() {
        var answer = send("http://" + home.getAuthority());
        assertThat(answer.statusCode()).isEqualTo(401);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("You were signed out before this was sent");
        assertThat(page.select("form").attr("action")).isEqualTo("/escalations/raise");
        assertThat(page.select("form [name=concern]").val()).isEqualTo("An hour's <b>work</b>");
        assertThat(page.select("form [name=form-token]").val()).isEqualTo("kept");
        assertThat(page.select("dt").eachText()).containsExactly("Desired outcome", "Concern");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void another_sites_form_is_not_filled_in_here() {
        var answer = send("https://elsewhere.example");
        assertThat(answer.asString()).doesNotContain("An hour");
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    private static Response send(String origin) {
        return given().redirects()
                .follow(false)
                .header("Origin", origin)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form-token", "kept")
                .formParam("desiredOutcome", "A meeting")
                .formParam("concern", "An hour's <b>work</b>")
                .post("/escalations/raise");
    }
}
