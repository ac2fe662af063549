package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Commitments and what they are measured by, made and changed in forms. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentFormsTest {

    private static final String SET = "/sufficiency/commitments/set";
    private static final String NEW = SET + "?authority=E09000099";
    private static final String RV_1 = SET + "/RV-1?authority=E09000099";
    private static final String MEASURES = SET + "/RV-1/measures";
    private static final String NEW_MEASURE = MEASURES + "?authority=E09000099";
    private static final String APPROVED = MEASURES + "/approved?authority=E09000099";
    private static final String STALE = "{\"title\":\"Changed meanwhile\",\"status\":412}";

    @Test
    void those_who_tell_of_commitments_are_led_to_the_forms() {
        assertThat(hrefs("/sufficiency/commitments?authority=E09000099")).contains(NEW);
        assertThat(hrefs("/sufficiency/commitments/RV-1?authority=E09000099")).contains(RV_1, NEW_MEASURE);
        assertThat(hrefs("/sufficiency/commitments/RV-1/measures/approved?authority=E09000099"))
                .contains(APPROVED);
    }

    @Test
    @SignedIn
    void a_member_is_led_to_no_form() {
        assertThat(hrefs("/sufficiency/commitments?authority=E09000099")).noneMatch(link -> link.startsWith(SET));
    }

    @Test
    void a_commitment_is_made_where_there_is_none_with_milestones_in_the_order_of_their_days() {
        var answer = Page.at(NEW)
                .send(
                        SET,
                        Page.fields("authority=E09000099|code=RV-9|version=|title=More homes near|wording=|strategy="
                                + "|owner=Head of commissioning|startsOn=2026-04-01|dueOn=2028-03-31"
                                + "|milestone=Second home opens|milestoneDue=2027-09-01|milestoneDone="
                                + "|milestone=|milestoneDue=|milestoneDone="
                                + "|milestone=First home opens|milestoneDue=2026-10-01|milestoneDone=2026-10-12"));
        assertThat(answer.header("Location")).endsWith("/sufficiency/commitments/RV-9?authority=E09000099&done=set");
        assertThat(StandInServices.lastAddress).endsWith("/api/v1/commitments/RV-9?authority=E09000099");
        assertThat(StandInServices.lastHeader("If-None-Match")).isEqualTo("*");
        assertThat(StandInServices.lastHeader("If-Match")).isNull();
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"title\":\"More homes near\",\"wording\":null,\"strategy\":null,"
                        + "\"owner\":\"Head of commissioning\",\"startsOn\":\"2026-04-01\",\"dueOn\":\"2028-03-31\","
                        + "\"milestones\":["
                        + "{\"title\":\"First home opens\",\"dueOn\":\"2026-10-01\",\"doneOn\":\"2026-10-12\"},"
                        + "{\"title\":\"Second home opens\",\"dueOn\":\"2027-09-01\",\"doneOn\":null}]}");
    }

    @Test
    void a_code_that_is_taken_or_cannot_stand_in_an_address_is_told_at_its_field() {
        StandInServices.answerNext(412, STALE);
        var taken = Page.at(NEW).send(SET, Page.fields("authority=E09000099|code=RV-1|title=T"));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("#code-error"))
                .isEqualTo("Error: There is a commitment of this code already. Choose another.");
        assertThat(taken.first("#title").val()).isEqualTo("T");
        var wrong = Page.at(NEW).send(SET, Page.fields("authority=E09000099|code=rv/1|title=T"));
        assertThat(wrong.text("#code-error")).startsWith("Error: Use capitals");
        assertThat(wrong.first("#code").attr("aria-describedby")).isEqualTo("code-hint code-error");
    }

    @Test
    void a_commitment_is_changed_with_its_tag() {
        var page = Page.at(RV_1);
        assertThat(page.first("#title").val()).isEqualTo("Grow in-house fostering");
        assertThat(page.first("#owner").val()).isEqualTo("Head of fostering");
        assertThat(page.first("#dueOn").val()).isEqualTo("2027-03-31");
        assertThat(page.document().select("[name=milestone]").eachAttr("value"))
                .containsExactly("A recruitment campaign", "");
        var answer = page.send(
                SET,
                Page.fields("authority=E09000099|code=RV-1|version=0|title=Grow it"
                        + "|milestone=A recruitment campaign|milestoneDue=2026-12-31|milestoneDone=2026-11-20"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"0\"");
        assertThat(StandInServices.lastHeader("If-None-Match")).isNull();
        assertThat(StandInServices.lastSent).contains("\"doneOn\":\"2026-11-20\"");
        assertThat(Page.at("/sufficiency/commitments/RV-1?authority=E09000099&done=set")
                        .text("[role=status]"))
                .isEqualTo("The commitment is saved.");
    }

    @Test
    void a_stale_form_shows_the_commitment_as_it_is_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(412, STALE);
        var page = Page.at(RV_1).send(SET, Page.fields("authority=E09000099|code=RV-1|version=7|title=Mine"));
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("[aria-labelledby=meanwhile]"))
                .contains(
                        "It is now called “Grow in-house fostering”, is Head of fostering’s, is due 31 March 2027",
                        "A recruitment campaign: due 31 December 2026");
        assertThat(page.first("#title").val()).isEqualTo("Mine");
        assertThat(page.first("[name=version]").val()).isEqualTo("0");
    }

    @Test
    void a_milestone_that_is_refused_is_told_at_its_field() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"Invalid\",\"errors\":[{\"column\":\"milestones[1].dueOn\",\"message\":\"It is due after the"
                        + " commitment\"},{\"column\":\"dueOn\",\"message\":\"It is due before it starts\"}]}");
        var page = Page.at(RV_1)
                .send(
                        SET,
                        Page.fields(
                                "authority=E09000099|code=RV-1|version=0|title=T|milestone=Late|milestoneDue=2031-01-01"
                                        + "|milestoneDone=|milestone=Soon|milestoneDue=2027-01-01|milestoneDone="));
        assertThat(page.document().select("[data-refused] a").eachAttr("href")).containsExactly("#dueOn-1", "#dueOn");
        assertThat(page.first("#title-1").val()).isEqualTo("Late");
        assertThat(page.first("#dueOn-1").attr("aria-describedby")).isEqualTo("dueOn-1-error");
    }

    @Test
    void more_milestones_are_had_without_saving() {
        var before = StandInServices.lastSent;
        var page = Page.at(RV_1)
                .send(
                        SET + "/more",
                        Page.fields("authority=E09000099|code=RV-1|version=0|title=T|milestone=One|milestoneDue="));
        assertThat(page.document().select("[name=milestone]")).hasSize(5);
        assertThat(page.first("[name=version]").val()).isEqualTo("0");
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    @Test
    void markup_in_what_was_filled_in_stays_text() {
        var page = Page.at(RV_1)
                .send(SET, Page.fields("authority=E09000099|code=<script>|version=0|title=<script>alert(1)</script>"));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.first("#title").val()).isEqualTo("<script>alert(1)</script>");
    }

    private static List<String> hrefs(String address) {
        return Page.at(address).document().select("main a").eachAttr("href");
    }
}
