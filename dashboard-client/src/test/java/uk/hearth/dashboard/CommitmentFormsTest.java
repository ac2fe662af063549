package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
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
                        of("authority=E09000099|code=RV-9|version=|title=More homes near|wording=|strategy="
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
        var taken = Page.at(NEW).send(SET, of("authority=E09000099|code=RV-1|title=T"));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("#code-error"))
                .isEqualTo("Error: There is a commitment of this code already. Choose another.");
        assertThat(taken.first("#title").val()).isEqualTo("T");
        var wrong = Page.at(NEW).send(SET, of("authority=E09000099|code=rv/1|title=T"));
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
                of("authority=E09000099|code=RV-1|version=0|title=Grow it"
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
        var page = Page.at(RV_1).send(SET, of("authority=E09000099|code=RV-1|version=7|title=Mine"));
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
                        of("authority=E09000099|code=RV-1|version=0|title=T|milestone=Late|milestoneDue=2031-01-01"
                                + "|milestoneDone=|milestone=Soon|milestoneDue=2027-01-01|milestoneDone="));
        assertThat(page.document().select("[data-refused] a").eachAttr("href")).containsExactly("#dueOn-1", "#dueOn");
        assertThat(page.first("#title-1").val()).isEqualTo("Late");
        assertThat(page.first("#dueOn-1").attr("aria-describedby")).isEqualTo("dueOn-1-error");
    }

    @Test
    void more_milestones_are_had_without_saving() {
        var before = StandInServices.lastSent;
        var page = Page.at(RV_1)
                .send(SET + "/more", of("authority=E09000099|code=RV-1|version=0|title=T|milestone=One|milestoneDue="));
        assertThat(page.document().select("[name=milestone]")).hasSize(5);
        assertThat(page.first("[name=version]").val()).isEqualTo("0");
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    @Test
    void a_measure_is_added_with_its_start_its_target_and_the_steps_to_it() {
        var answer = Page.at(NEW_MEASURE)
                .send(
                        MEASURES,
                        of(
                                "authority=E09000099|measure=near_home|version=|title=Near home|unit=percent|polarity=higher"
                                        + "|counting=level|source=figure|link=P10|partOf=|people=yes|baselinePeriod=2026-03"
                                        + "|baselineValue=61|targetKind=at_least|targetValue=70|targetBy=2028-03"
                                        + "|stepDue=2027-09-30|stepValue=67|stepDue=|stepValue=|stepDue=2027-03-31|stepValue=64"));
        assertThat(answer.header("Location"))
                .endsWith("/sufficiency/commitments/RV-1/measures/near_home?authority=E09000099&done=measure-set");
        assertThat(StandInServices.lastHeader("If-None-Match")).isEqualTo("*");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"title\":\"Near home\",\"unit\":\"percent\",\"polarity\":\"higher\","
                        + "\"counting\":\"level\",\"source\":\"figure\",\"link\":\"P10\",\"partOf\":null,\"people\":true,"
                        + "\"baseline\":{\"period\":\"2026-03\",\"value\":\"61\"},"
                        + "\"target\":{\"kind\":\"at_least\",\"value\":\"70\",\"by\":\"2028-03\"},"
                        + "\"milestones\":[{\"dueOn\":\"2027-03-31\",\"value\":\"64\"},"
                        + "{\"dueOn\":\"2027-09-30\",\"value\":\"67\"}]}");
    }

    @Test
    void a_measure_is_changed_as_it_stands_and_may_lose_its_target() {
        var page = Page.at(APPROVED);
        assertThat(page.first("#baseline-value").val()).isEqualTo("120");
        assertThat(page.first("#target-by").val()).isEqualTo("2027-03");
        assertThat(page.first("#source option[selected]").val()).isEqualTo("by_hand");
        assertThat(page.document().select("#people[checked]")).isEmpty();
        assertThat(page.texts("#partOf option")).containsExactly("None");
        page.send(
                MEASURES,
                of("authority=E09000099|measure=approved|version=0|title=T|unit=count|polarity=higher|counting=level"
                        + "|source=by_hand|link=|partOf=|baselinePeriod=|baselineValue=|targetKind=at_least|targetValue="
                        + "|targetBy="));
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"0\"");
        assertThat(StandInServices.lastSent)
                .contains("\"people\":false,\"baseline\":null,\"target\":null,\"milestones\":[]");
    }

    @Test
    void what_is_wrong_with_start_and_target_is_told_apart() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"Invalid\",\"errors\":[{\"column\":\"baseline.value\",\"message\":\"This is not a count\"},"
                        + "{\"column\":\"setCommitmentMeasure.set.target.by\",\"code\":\"not-null\",\"message\":\"x\"},"
                        + "{\"column\":\"setCommitmentMeasure.set.title\",\"code\":\"not-blank\",\"message\":\"x\"},"
                        + "{\"column\":\"milestones[0].value\",\"message\":\"It leads away\"}]}");
        var page = Page.at(APPROVED)
                .send(
                        MEASURES,
                        of(
                                "authority=E09000099|measure=approved|version=0|title=|unit=count|baselinePeriod=2026-03"
                                        + "|baselineValue=1.5|targetKind=at_most|targetValue=7|targetBy=|stepDue=2027-01-01|stepValue=9"));
        assertThat(page.document().select("[data-refused] a").eachAttr("href"))
                .containsExactly("#baseline-value", "#target-by", "#title", "#value-0");
        assertThat(page.text("#baseline-value-error")).isEqualTo("Error: This is not a count.");
        assertThat(page.first("#baseline-value").val()).isEqualTo("1.5");
        assertThat(page.first("#target-kind option[selected]").val()).isEqualTo("at_most");
    }

    @Test
    void a_stale_measure_shows_what_it_is_now() {
        StandInServices.answerNext(412, STALE);
        var page = Page.at(APPROVED).send(MEASURES, of("authority=E09000099|measure=approved|version=4|title=Mine"));
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly(
                        "It is called “Approved fostering households”",
                        "Start: 120 (March 2025)",
                        "Target: at least 160 by March 2027");
        assertThat(page.first("#title").val()).isEqualTo("Mine");
        assertThat(page.first("[name=version]").val()).isEqualTo("0");
    }

    @Test
    void markup_in_what_was_filled_in_stays_text() {
        var page = Page.at(RV_1)
                .send(SET, of("authority=E09000099|code=<script>|version=0|title=<script>alert(1)</script>"));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.first("#title").val()).isEqualTo("<script>alert(1)</script>");
    }

    private static List<String> hrefs(String address) {
        return Page.at(address).document().select("main a").eachAttr("href");
    }

    /** Fields and what they hold, written as name=value|name=value. */
    private static String[] of(String fields) {
        return Stream.of(fields.split("\\|", -1))
                .flatMap(field -> Stream.of(field.split("=", 2)))
                .toArray(String[]::new);
    }
}
