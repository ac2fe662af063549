package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A new version of the protocol, made from the newest by an administrator. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAdministrator
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtocolPageTest {

    private static final String NEXT = "/administration/protocols/new?authority=E09000099";

    @Test
    void it_begins_as_the_newest_is_without_its_day() {
        var page = Page.at(NEXT);
        assertThat(page.first("#name").val()).isEqualTo("Dispute resolution protocol");
        assertThat(page.first("#effectiveFrom").val()).isEmpty();
        assertThat(page.first("#cutOff").val()).isEqualTo("17:00");
        assertThat(page.first("#readerPosts").wholeText().strip()).isEqualTo("Iro manager");
        assertThat(page.first("#name-0").val()).isEqualTo("Informal resolution");
        assertThat(page.first("#ownerPost-2").val()).isEqualTo("Service manager");
        assertThat(page.first("#limitWorkingDays-2").val()).isEqualTo("5");
        assertThat(page.first("tbody tr:last-child [name=stage]").val()).isEmpty();
    }

    @Test
    void it_is_published_with_its_stages_in_order_and_emptied_ones_left_out() {
        var answer = publish("1", "20", "5", "7");
        assertThat(answer.header("Location")).endsWith("/administration?authority=E09000099&done=protocol");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"authority\":\"E09000099\",\"name\":\"Protocol 2027\",\"effectiveFrom\":\"2027-04-01\","
                        + "\"totalLimitWorkingDays\":20,\"cutOff\":\"17:00\",\"suspensionAllowed\":true,"
                        + "\"readerPosts\":[\"iro_manager\",\"head_of_safeguarding\"],"
                        + "\"informal\":{\"name\":\"Talk\",\"ownerPost\":\"team_manager\",\"limitWorkingDays\":5,"
                        + "\"cutOff\":null},\"stages\":[{\"name\":\"Director\",\"ownerPost\":\"director_of_services\","
                        + "\"limitWorkingDays\":7,\"cutOff\":\"12:00\"}]}");
    }

    @Test
    void what_is_no_number_is_told_at_its_field_and_nothing_is_sent() {
        var before = StandInServices.lastSent;
        var page = publish("1", "a month", "five", "7");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().select("[data-refused] a").eachAttr("href"))
                .containsExactly("#totalLimitWorkingDays", "#limitWorkingDays-0");
        assertThat(page.first("#limitWorkingDays-0").val()).isEqualTo("five");
        assertThat(page.first("#limitWorkingDays-0").attr("aria-describedby")).isEqualTo("limitWorkingDays-0-error");
        assertThat(page.first("title").text()).startsWith("Error: ");
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    @Test
    void what_the_service_says_of_a_stage_is_told_at_its_field() {
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":["
                        + "{\"column\":\"command.stages[0].ownerPost\",\"code\":\"pattern\",\"message\":\"x\"},"
                        + "{\"column\":\"informal.limitWorkingDays\",\"code\":\"max\",\"message\":\"At most 200\"},"
                        + "{\"column\":\"command.effectiveFrom\",\"code\":\"not-null\",\"message\":\"x\"}]}");
        var page = publish("1", "20", "500", "7");
        assertThat(page.document().select("[data-refused] a").eachAttr("href"))
                .containsExactly("#ownerPost-1", "#limitWorkingDays-0", "#effectiveFrom");
        assertThat(page.text("#limitWorkingDays-0-error")).isEqualTo("Error: At most 200.");
    }

    @Test
    void a_day_that_has_a_version_already_is_told_at_the_day() {
        StandInServices.answerNext(
                409,
                "{\"status\":409,\"title\":\"Refused\",\"errors\":[{\"code\":\"protocol-of-that-day\","
                        + "\"message\":\"A version takes effect on that day already\",\"remedy\":\"Choose another\"}]}");
        var page = publish("1", "20", "5", "7");
        assertThat(page.text("#effectiveFrom-error"))
                .isEqualTo("Error: A version takes effect on that day already. Choose another.");
    }

    @Test
    void a_form_older_than_the_newest_version_shows_that_one_and_sends_nothing() {
        var before = StandInServices.lastSent;
        var page = publish("0", "20", "5", "7");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("#meanwhile")).isEqualTo("Version 1 was published meanwhile");
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .contains("Service manager: Service manager, 5 working days, until 17:00");
        assertThat(page.first("[name=from]").val()).isEqualTo("1");
        assertThat(page.first("#name").val()).isEqualTo("Protocol 2027");
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    private static Page publish(String from, String total, String informal, String formal) {
        var fields = new ArrayList<>(List.of(
                "authority", "E09000099",
                "from", from,
                "name", "Protocol 2027",
                "effectiveFrom", "2027-04-01",
                "totalLimitWorkingDays", total,
                "cutOff", "17:00",
                "suspensionAllowed", "yes",
                "readerPosts", "IRO manager\n\nHead of safeguarding"));
        stage(fields, "Talk", "Team manager", informal, "");
        stage(fields, "", "", "", "");
        stage(fields, "Director", "Director of services", formal, "12:00");
        return Page.at(NEXT).send("/administration/protocols", fields.toArray(new String[0]));
    }

    private static void stage(List<String> fields, String name, String post, String limit, String until) {
        fields.addAll(List.of("stage", name, "post", post, "limit", limit, "until", until));
    }
}
