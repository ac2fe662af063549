package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Work on a case beside its moves. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInIro
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseWorkPageTest {

    private static final String CASE = "/escalations/2ca939fb-8804-4c61-a0f9-6b6815eaeda8";
    private static final String STALE = "{\"title\":\"Changed meanwhile\",\"status\":412}";

    @Test
    void a_case_is_assigned_and_delegated_with_its_tag() {
        var answer = Page.at(CASE)
                .send(
                        CASE + "/assignment",
                        "version",
                        "2",
                        "assignee",
                        "manager.north",
                        "delegate",
                        "deputy.north",
                        "delegateUntil",
                        "2026-12-04");
        assertThat(answer.header("Location")).endsWith(CASE + "?done=assigned");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"2\"");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"assignee\":\"manager.north\",\"delegate\":\"deputy.north\","
                        + "\"delegateUntil\":\"2026-12-04\"}");
    }

    @Test
    void a_stale_assignment_says_so_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(412, STALE);
        var page = Page.at(CASE).send(CASE + "/assignment", "version", "1", "assignee", "manager.north");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("[aria-labelledby=meanwhile]")).contains("What changed since you opened this page");
        assertThat(page.first("details[open] #assignment-assignee").val()).isEqualTo("manager.north");
    }

    @Test
    void a_case_is_linked_to_another_and_a_wrong_reference_is_told_at_its_field() {
        Page.at(CASE).send(CASE + "/links", "kind", "review", "reference", " REV-2026-118 ");
        assertThat(StandInServices.lastSent).isEqualTo("{\"kind\":\"review\",\"reference\":\"REV-2026-118\"}");
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"link.link.reference\","
                        + "\"code\":\"not-blank\",\"message\":\"must not be blank\"}]}");
        var page = Page.at(CASE).send(CASE + "/links", "kind", "plan", "reference", "");
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#link-reference");
        assertThat(page.first("#link-reference").attr("aria-describedby"))
                .isEqualTo("link-reference-hint link-reference-error");
        assertThat(page.first("#link-kind option[selected]").val()).isEqualTo("plan");
    }

    @Test
    void what_came_of_a_referral_is_kept() {
        Page.at(CASE)
                .send(
                        CASE + "/referrals/1",
                        "version",
                        "2",
                        "cafcassReference",
                        "C-77",
                        "result",
                        "no_further_action",
                        "resultOn",
                        "2026-11-20");
        assertThat(StandInServices.lastAddress).endsWith("/referrals/1");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"cafcassReference\":\"C-77\",\"result\":\"no_further_action\","
                        + "\"resultOn\":\"2026-11-20\"}");
    }

    @Test
    void what_was_said_stands_in_the_form_that_puts_it_right() {
        var page = Page.at(CASE + "/correction");
        assertThat(page.first("#concern").text()).startsWith("The second review was on 2 November");
        assertThat(page.first("#theme option[selected]").val()).isEqualTo("care_planning/no_permanence_plan");
        assertThat(page.first("#risk-medium").hasAttr("checked")).isTrue();
        var answer = page.send(
                CASE + "/correction",
                "version",
                "2",
                "taxonomy",
                "themes",
                "theme",
                "care_planning",
                "risk",
                "high",
                "concern",
                "No plan for permanence",
                "childTold",
                "yes",
                "reason",
                "Wrong theme chosen");
        assertThat(answer.header("Location")).endsWith(CASE + "?done=corrected");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"2\"");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"taxonomy\":\"themes\",\"theme\":\"care_planning\",\"risk\":\"high\","
                        + "\"concern\":\"No plan for permanence\",\"childTold\":true,\"advocateOffered\":false,"
                        + "\"reason\":\"Wrong theme chosen\"}");
    }

    @Test
    void a_stale_correction_shows_what_is_said_now_and_can_be_sent_again() {
        StandInServices.answerNext(412, STALE);
        var page = Page.at(CASE + "/correction")
                .send(CASE + "/correction", "version", "1", "concern", "My own words", "reason", "A slip");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("[aria-labelledby=meanwhile]")).contains("The second review was on 2 November");
        assertThat(page.first("#concern").text()).isEqualTo("My own words");
        assertThat(page.first("[name=version]").val()).isEqualTo("2");
    }
}
