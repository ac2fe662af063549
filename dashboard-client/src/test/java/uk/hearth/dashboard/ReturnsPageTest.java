package uk.hearth.dashboard;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnsPageTest {

    private static final String RETURNS = "/returns?authority=E09000099";
    private static final String ISSUES = "/returns/issues?authority=E09000099&year=2027";
    private static final String ISSUE = "/returns/issues/af13c670-507f-4bc8-af51-dcff2ab4a01f";

    @Test
    void returns_are_listed_with_what_became_of_each() {
        var page = Page.at(RETURNS);
        assertThat(page.row("The year to 31 March 2027, up to 2026-10").text()).contains("Current", "573", "418");
        assertThat(page.row("The year to 31 March 2027, up to 2026-10")
                        .select("a")
                        .eachAttr("href"))
                .contains("/returns/issues?authority=E09000099&year=2027");
    }

    @Test
    void a_zip_is_handed_on_as_it_is_and_taken_in_the_background() {
        var page = Page.at(RETURNS);
        var answer = given().redirects()
                .follow(false)
                .multiPart("form-token", page.first("[name=form-token]").val())
                .multiPart("authority", "E09000099")
                .multiPart("year", "2027")
                .multiPart("month", "2026-10")
                .multiPart("key", "one-key")
                .multiPart("zip", "return.zip", "PK and the rest".getBytes(UTF_8), "application/zip")
                .post("/returns");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/returns/new-one");
        assertThat(StandInServices.lastSent).isEqualTo("PK and the rest");
        assertThat(StandInServices.lastHeader("Content-Type")).isEqualTo("application/zip");
        assertThat(StandInServices.lastHeader("Prefer")).isEqualTo("respond-async");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("one-key");
        assertThat(StandInServices.lastAddress).contains("authority=E09000099", "year=2027", "month=2026-10");
    }

    @Test
    void without_a_file_the_form_says_so_and_keeps_the_rest() {
        var token = Page.at(RETURNS).first("[name=form-token]").val();
        var answer = given().multiPart("form-token", token)
                .multiPart("authority", "E09000099")
                .multiPart("year", "2026")
                .multiPart("month", "2026-03")
                .post("/returns");
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[data-refused] a").attr("href")).isEqualTo("#zip");
        assertThat(page.select("#month").val()).isEqualTo("2026-03");
        assertThat(page.select("#year option[selected]").text()).isEqualTo("To 31 March 2026");
    }

    @Test
    void a_file_without_the_pages_token_is_refused() {
        var answer = given().multiPart("authority", "E09000099")
                .multiPart("zip", "return.zip", new byte[] {1}, "application/zip")
                .post("/returns");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("This form cannot be taken");
    }

    @Test
    void while_it_is_checked_a_link_shows_how_far_it_has_come() {
        var page = Page.at("/returns/checking");
        assertThat(page.text("[data-progress]")).contains("It is being checked: checking the rules.");
        assertThat(page.first("[data-progress] a").attr("href")).startsWith("/returns/");
    }

    @Test
    void a_return_that_was_taken_leads_to_its_issues_and_to_what_changed() {
        var page = Page.at("/returns/f25466c9-435b-44ed-bed7-11b13fbf52c5");
        assertThat(page.texts(".hearth-keys dd")).contains("Current", "3391", "573", "418");
        assertThat(page.document().select("main ul a").eachAttr("href"))
                .containsExactly(
                        "/returns/issues?authority=E09000099&year=2027",
                        "/returns/issues?authority=E09000099&year=2027&change=new",
                        "/returns/issues?authority=E09000099&year=2027&change=gone");
    }

    @Test
    void issues_are_counted_and_listed_with_the_figures_that_they_distort() {
        var page = Page.at(ISSUES);
        assertThat(page.row("103").select("td").eachText()).containsExactly("2", "0", "0", "1", "1", "2");
        var first = page.first("[aria-labelledby=issues] tbody tr");
        assertThat(first.text())
                .startsWith("103: The ethnic background is missing")
                .contains("Error", "1111616", "Header, row 2", "V9", "Nobody yet");
    }

    @Test
    void a_childs_issues_are_asked_for_in_the_body() {
        var page =
                Page.at(ISSUES).send("/returns/issues", "authority", "E09000099", "year", "2027", "child", "1111616");
        assertThat(page.status()).isEqualTo(200);
        assertThat(StandInServices.lastSent).contains("\"child\":\"1111616\"");
        assertThat(StandInServices.lastAddress).doesNotContain("1111616");
        assertThat(page.document().select("[href*=1111616], [action*=1111616]")).isEmpty();
    }

    @Test
    void an_issue_is_given_to_somebody_with_its_tag() {
        var answer = Page.at(ISSUE)
                .send(ISSUE + "/assignment", "version", "0", "owner", "manager.riverside", "due", "2026-12-01");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"0\"");
        assertThat(StandInServices.lastSent).isEqualTo("{\"owner\":\"manager.riverside\",\"due\":\"2026-12-01\"}");
    }

    @Test
    void a_stale_acceptance_says_so_and_keeps_its_reason() {
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = Page.at(ISSUE).send(ISSUE + "/acceptance", "version", "0", "reason", "The family did not say");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("main")).contains("Somebody else changed this issue since you opened it.");
        assertThat(page.first("#reason").text()).isEqualTo("The family did not say");
    }
}
