package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInIro
@DisplayNameGeneration(ReplaceUnderscores.class)
class RaisePageTest {

    private static final String RAISE = "/escalations/raise?authority=E09000099";

    @Test
    void a_challenge_is_raised_in_one_page_under_a_key_of_its_own() {
        var page = Page.at(RAISE);
        var key = page.first("[name=key]").val();
        var answer = page.send(
                "/escalations/raise",
                "authority",
                "E09000099",
                "key",
                key,
                "kind",
                "challenge",
                "childReference",
                " R0123",
                "theme",
                "care_planning/no_permanence_plan",
                "risk",
                "high",
                "concern",
                "No plan",
                "childTold",
                "yes",
                "stage",
                "0");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/escalations/new-one?done=raised");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo(key);
        assertThat(StandInServices.lastSent)
                .contains("\"childReference\":\"R0123\"", "\"subReason\":\"no_permanence_plan\"", "\"childTold\":true")
                .contains("\"informalAttempts\":[]")
                .doesNotContain("skipReason");
    }

    @Test
    void the_themes_in_use_and_the_stages_of_the_protocol_are_offered() {
        var page = Page.at(RAISE);
        assertThat(page.texts("#theme option")).contains("Drift and delay", "Care planning: Plan not carried out");
        assertThat(page.texts("#stage option"))
                .startsWith("Informal resolution, 5 working days", "Stage 1: Team manager, 5 working days");
    }

    // "Drift and delay" is retired in the year 2999, "An old theme" was in 2025.
    @Test
    void what_can_be_chosen_today_is_offered_whatever_will_be_another_day() {
        var page = Page.at(RAISE);
        assertThat(page.texts("#theme option")).contains("Drift and delay").doesNotContain("An old theme");
        assertThat(StandInServices.addresses())
                .anyMatch(address -> address.matches(".*/protocols\\?.*raisedOn=\\d{4}-\\d{2}-\\d{2}.*"));
    }

    @Test
    void what_is_refused_is_said_at_its_field_and_everything_is_kept() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has"
                        + " errors\",\"errors\":[{\"column\":\"command.childReference\",\"code\":\"pattern\",\"message\":\"This"
                        + " field must match x{0,39}\"}]}");
        var page = Page.at(RAISE)
                .send(
                        "/escalations/raise",
                        "authority",
                        "E09000099",
                        "childReference",
                        "<b>Ash</b>",
                        "concern",
                        "Words that took an hour",
                        "risk",
                        "low");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().title()).isEqualTo("Error: Raise a challenge – Riverside – Hearth");
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#childReference");
        assertThat(page.text("[data-refused] a"))
                .isEqualTo("Child reference: This is not in the form that is asked for.");
        assertThat(page.first("#childReference").val()).isEqualTo("<b>Ash</b>");
        assertThat(page.document().select("main b")).isEmpty();
        assertThat(page.first("#concern").text()).isEqualTo("Words that took an hour");
        assertThat(page.first("#risk").hasAttr("checked")).isTrue();
    }

    @Test
    void unanswered_it_can_be_sent_again_under_the_same_key() {
        StandInServices.answerNext(503, "{}");
        var page = Page.at(RAISE)
                .send("/escalations/raise", "authority", "E09000099", "key", "one-key", "concern", "Words");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.first("[name=key]").val()).isEqualTo("one-key");
    }
}
