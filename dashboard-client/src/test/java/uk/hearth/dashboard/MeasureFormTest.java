package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a commitment is measured by, added and changed in a form. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureFormTest {

    private static final String SET = "/sufficiency/commitments/set";
    private static final String RV_1 = SET + "/RV-1?authority=E09000099";
    private static final String MEASURES = SET + "/RV-1/measures";
    private static final String NEW_MEASURE = MEASURES + "?authority=E09000099";
    private static final String APPROVED = MEASURES + "/approved?authority=E09000099";
    private static final String STALE = "{\"title\":\"Changed meanwhile\",\"status\":412}";

    @Test
    void a_measure_is_added_with_its_start_its_target_and_the_steps_to_it() {
        var answer = Page.at(NEW_MEASURE)
                .send(
                        MEASURES,
                        Page.fields(
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
                Page.fields(
                        "authority=E09000099|measure=approved|version=0|title=T|unit=count|polarity=higher|counting=level"
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
                        Page.fields(
                                "authority=E09000099|measure=approved|version=0|title=|unit=count|baselinePeriod=2026-03"
                                        + "|baselineValue=1.5|targetKind=at_most|targetValue=7|targetBy=|stepDue=2027-01-01|stepValue=9"));
        assertThat(page.document().select("[data-refused] a").eachAttr("href"))
                .containsExactly("#baseline-value", "#target-by", "#title", "#value-0");
        assertThat(page.text("#baseline-value-error")).isEqualTo("Error: This is not a count.");
        assertThat(page.first("#baseline-value").val()).isEqualTo("1.5");
        assertThat(page.first("#target-kind option[selected]").val()).isEqualTo("at_most");
    }

    @Test
    void while_the_service_does_not_answer_nothing_that_was_filled_in_is_lost() {
        var measure = Page.at(APPROVED);
        var commitment = Page.at(RV_1);
        StandInServices.takeDown("/commitments");
        try {
            var fields =
                    Page.fields("authority=E09000099|measure=approved|version=0|title=Mine|targetValue=7|partOf=all");
            var page = measure.send(MEASURES, fields);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.first("#title").val()).isEqualTo("Mine");
            assertThat(page.first("#target-value").val()).isEqualTo("7");
            assertThat(page.first("#partOf option[selected]").val()).isEqualTo("all");
            assertThat(page.first("[name=version]").val()).isEqualTo("0");
            var other = commitment.send(SET, Page.fields("authority=E09000099|code=RV-1|version=0|title=Ours"));
            assertThat(other.status()).isEqualTo(503);
            assertThat(other.first("#title").val()).isEqualTo("Ours");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void a_stale_measure_shows_what_it_is_now() {
        StandInServices.answerNext(412, STALE);
        var page = Page.at(APPROVED)
                .send(MEASURES, Page.fields("authority=E09000099|measure=approved|version=4|title=Mine"));
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly(
                        "It is called “Approved fostering households”",
                        "Start: 120 (March 2025)",
                        "Target: at least 160 by March 2027");
        assertThat(page.first("#title").val()).isEqualTo("Mine");
        assertThat(page.first("[name=version]").val()).isEqualTo("0");
    }
}
