package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInIro
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasePageTest {

    private static final String CASE = "/escalations/2ca939fb-8804-4c61-a0f9-6b6815eaeda8";

    @Test
    void it_says_how_the_case_stands_and_what_happened() {
        var page = Page.at(CASE);
        assertThat(page.heading()).isEqualTo("Child R0123 Care planning");
        assertThat(page.texts(".hearth-keys dd"))
                .containsExactly("Formal", "Stage 1: Team manager", "The IRO", "Medium", "iro.riverside", "North");
        assertThat(page.texts(".hearth-timeline strong"))
                .containsExactly("Raised", "The answer: partly agreed", "Comment");
    }

    @Test
    void nothing_about_the_child_stands_in_the_title_or_an_address() {
        var page = Page.at(CASE);
        assertThat(page.document().title()).doesNotContain("R0123");
        assertThat(page.document().select("[href*=R0123], [action*=R0123]")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void only_the_moves_that_are_allowed_now_and_the_readers_are_offered() {
        assertThat(Page.at(CASE).texts(".hearth-move summary"))
                .containsExactly(
                        "Escalate",
                        "Accept the answer",
                        "Do not accept the answer",
                        "Refer to Cafcass",
                        "Resolve",
                        "Withdraw");
    }

    @Test
    void a_move_is_made_with_the_cases_tag_and_only_what_it_needs() {
        var answer = Page.at(CASE).send(CASE + "/moves", "form", "accept", "version", "2", "reason", " ");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(CASE + "?done=moved");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"2\"");
        assertThat(StandInServices.lastSent).isEqualTo("{\"move\":\"accept\"}");
    }

    @Test
    void a_stale_move_shows_what_changed_meanwhile_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(
                412, "{\"title\":\"Changed meanwhile\",\"detail\":\"Read it again.\",\"status\":412}");
        var page = Page.at(CASE)
                .send(CASE + "/moves", "form", "not_accept", "version", "1", "seen", "1", "reason", "It has no date");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("[data-refused]")).contains("Changed meanwhile", "Read it again.");
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("The answer: partly agreed");
        assertThat(page.first("#not_accept-reason").text()).isEqualTo("It has no date");
        assertThat(page.first("details[open] summary").text()).isEqualTo("Do not accept the answer");
        assertThat(page.first("details[open] [name=version]").val()).isEqualTo("2");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":[{\"column\":\"reason\",\"message\":\"This move needs the"
                        + " field\",\"remedy\":\"Say what is asked for\"}]}");
        var page = Page.at(CASE).send(CASE + "/moves", "form", "withdraw", "version", "2");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#withdraw-reason");
        assertThat(page.text("details[open] .govuk-error-message"))
                .isEqualTo("Error: This move needs the field. Say what is asked for.");
    }

    @Test
    void a_service_that_is_down_loses_no_comment() {
        StandInServices.answerNext(503, "{\"status\":503}");
        var page = Page.at(CASE).send(CASE + "/comments", "comment", "The panel is on the 14th");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.first("#comment-comment").text()).isEqualTo("The panel is on the 14th");
        assertThat(page.text("[data-refused]")).contains("nothing was sent");
    }

    @Test
    void a_comment_of_3_mb_is_refused_and_kept() {
        var long3Mb = "word ".repeat(600_000);
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":[{\"column\":\"addComment.comment\",\"message\":\"At most"
                        + " 8000 characters\"}]}");
        var page = Page.at(CASE).send(CASE + "/comments", "comment", long3Mb);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("#comment-comment").wholeText().strip())
                .hasSize(long3Mb.strip().length());
        assertThat(page.text(".govuk-error-message")).isEqualTo("Error: At most 8000 characters.");
    }

    @Test
    void a_form_without_the_token_of_its_page_is_refused() {
        var page = Page.at(CASE);
        page.document().select("[name=form-token]").forEach(field -> field.val("1.forged"));
        var answer = page.send(CASE + "/comments", "comment", "Not mine");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.heading()).isEqualTo("This form cannot be taken");
    }

    @Test
    void every_form_that_is_sent_carries_a_token() {
        for (var address :
                List.of(CASE, "/escalations?authority=E09000099", "/escalations/raise?authority=E09000099")) {
            assertThat(Page.at(address).document().select("form[method=post]"))
                    .isNotEmpty()
                    .allMatch(form -> form.select("[name=form-token]").size() == 1);
        }
    }

    @Test
    void markup_in_a_childs_reference_is_text() {
        var page = Page.at("/escalations/hostile");
        assertThat(page.document().select("main script, main img")).isEmpty();
        assertThat(page.heading()).contains("<script>alert(1)</script>");
        assertThat(page.text("main")).contains("<img src=x onerror=alert(1)> & more");
    }

    @Test
    void a_case_that_is_none_of_the_readers_is_not_found() {
        assertThat(Page.at("/escalations/nothing").status()).isEqualTo(404);
    }

    @Test
    void without_the_moves_the_case_is_still_read() {
        StandInServices.takeDown("/moves");
        try {
            var page = Page.at(CASE);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("The moves that are allowed cannot be had");
        } finally {
            StandInServices.takeDown("");
        }
    }
}
