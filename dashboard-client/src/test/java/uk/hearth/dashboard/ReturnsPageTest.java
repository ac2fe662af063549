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
        assertThat(page.row("The year to 31 March 2027, up to October 2026").text())
                .contains("Current", "573", "418");
        assertThat(page.row("The year to 31 March 2027, up to October 2026")
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
    void a_return_is_held_until_it_is_accepted_unless_it_is_to_count_at_once() {
        send("hold");
        assertThat(StandInServices.lastAddress).contains("hold=true");
        send("count");
        assertThat(StandInServices.lastAddress).contains("hold=false");
    }

    @Test
    void a_held_return_shows_what_indicators_would_show_with_it_month_by_month() {
        var page = Page.at("/returns/held");
        assertThat(page.texts("#month option")).containsExactly("2026-10", "2026-09");
        assertThat(page.row("Children looked after").select("td").eachText()).containsExactly("489", "493");
        assertThat(page.document().select("form[action$=acceptance] button").text())
                .isEqualTo("Accept it: let it count");
        assertThat(Page.at("/returns/held?month=2026-09")
                        .row("Placements within 20 miles")
                        .select("td")
                        .eachText())
                .containsExactly("71.2%", "None");
    }

    @Test
    void without_the_differences_a_held_return_says_so_and_can_still_be_accepted() {
        StandInServices.takeDown("/differences");
        try {
            var page = Page.at("/returns/held");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("The differences cannot be had just now");
            assertThat(page.document().select("form[action$=acceptance]")).hasSize(1);
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void a_held_return_is_accepted_once() {
        var page = Page.at("/returns/held");
        var answer = page.send("/returns/held/acceptance", "key", "accept-once");
        assertThat(answer.header("Location")).endsWith("/returns/held?done=accepted");
        assertThat(StandInServices.lastAddress).endsWith("/returns/held/acceptance");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("accept-once");
    }

    @Test
    void a_return_is_withdrawn_with_a_reason_and_without_one_the_field_says_so() {
        var page = Page.at("/returns/held");
        assertThat(page.send("/returns/held/withdrawal", "key", "k", "reason", "The wrong month")
                        .header("Location"))
                .endsWith("/returns/held?done=withdrawn");
        assertThat(StandInServices.lastSent).isEqualTo("{\"reason\":\"The wrong month\"}");
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"withdrawReturn.command.reason\","
                        + "\"code\":\"not-blank\",\"message\":\"must not be blank\"}]}");
        var refused = page.send("/returns/held/withdrawal", "key", "k", "reason", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.first("details[open] #reason").attr("aria-describedby"))
                .isEqualTo("reason-hint reason-error");
        assertThat(refused.text("#reason-error")).isEqualTo("Error: Fill this in.");
    }

    @Test
    void many_issues_are_given_to_somebody_at_once() {
        var answer = Page.at(ISSUES + "&rule=103")
                .send(
                        "/returns/issues/chosen/assignment",
                        "authority",
                        "E09000099",
                        "year",
                        "2027",
                        "rule",
                        "103",
                        "issue",
                        "af13c670-507f-4bc8-af51-dcff2ab4a01f",
                        "issue",
                        "0e2f3a52-58aa-4bd0-8d5e-0d3b02f3c7aa",
                        "owner",
                        "manager.riverside",
                        "due",
                        "2026-12-01");
        assertThat(answer.header("Location"))
                .contains("/returns/issues?authority=E09000099&year=2027&rule=103&done=assigned");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"authority\":\"E09000099\",\"issues\":[\"af13c670-507f-4bc8-af51-dcff2ab4a01f\","
                        + "\"0e2f3a52-58aa-4bd0-8d5e-0d3b02f3c7aa\"],\"owner\":\"manager.riverside\","
                        + "\"due\":\"2026-12-01\"}");
    }

    @Test
    void nothing_chosen_is_said_and_what_was_filled_in_is_kept() {
        var page = Page.at(ISSUES)
                .send(
                        "/returns/issues/chosen/acceptance",
                        "authority",
                        "E09000099",
                        "year",
                        "2027",
                        "reason",
                        "Confirmed with the placing authority");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#issue");
        assertThat(page.text("#issue-error")).isEqualTo("Error: Choose at least one issue.");
        assertThat(page.first("#reason").val()).isEqualTo("Confirmed with the placing authority");
    }

    @Test
    void issues_counted_by_who_sees_to_them_lead_to_theirs() {
        assertThat(Page.at(ISSUES + "&by=owner")
                        .first("[aria-labelledby=counts] tbody a")
                        .attr("href"))
                .contains("owner=");
        Page.at(ISSUES + "&owner=manager.riverside");
        assertThat(StandInServices.addresses()).anyMatch(asked -> asked.contains("owner=manager.riverside"));
    }

    private static void send(String then) {
        given().redirects()
                .follow(false)
                .multiPart(
                        "form-token",
                        Page.at(RETURNS).first("[name=form-token]").val())
                .multiPart("authority", "E09000099")
                .multiPart("year", "2027")
                .multiPart("then", then)
                .multiPart("key", "another-key")
                .multiPart("zip", "return.zip", "PK and the rest".getBytes(UTF_8), "application/zip")
                .post("/returns")
                .then()
                .statusCode(303);
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
