package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The calendar by which deadlines run. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAdministrator
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarPageTest {

    private static final String CALENDAR = "/administration/calendar?authority=E09000099&year=2026";

    @Test
    void it_is_reached_from_administration_and_shows_holidays_and_days_of_the_councils_own() {
        assertThat(Page.at("/administration?authority=E09000099")
                        .document()
                        .select("a[href^=/administration/calendar]"))
                .hasSize(1);
        var page = Page.at(CALENDAR);
        assertThat(page.text("main")).contains("25 December 2026: Christmas Day");
        assertThat(page.row("29 December 2026").text()).contains("Closed", "Offices closed between Christmas");
    }

    @Test
    void a_day_is_said_to_be_closed() {
        var answer = Page.at(CALENDAR)
                .send(
                        "/administration/calendar",
                        "authority",
                        "E09000099",
                        "day",
                        "2026-12-30",
                        "kind",
                        "closed",
                        "name",
                        "Offices closed");
        assertThat(answer.header("Location")).contains("/administration/calendar", "done=saved");
        assertThat(StandInServices.lastAddress).contains("/calendar-corrections/2026-12-30", "authority=E09000099");
        assertThat(StandInServices.lastSent).isEqualTo("{\"kind\":\"closed\",\"name\":\"Offices closed\"}");
    }

    @Test
    void what_was_said_is_taken_back_with_its_tag() {
        Page.at(CALENDAR)
                .send(
                        "/administration/calendar/removal",
                        "authority",
                        "E09000099",
                        "day",
                        "2026-12-29",
                        "version",
                        "2");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"2\"");
        assertThat(StandInServices.lastAddress).contains("/calendar-corrections/2026-12-29");
    }

    @Test
    void without_a_day_the_field_says_so_and_the_rest_is_kept() {
        var page = Page.at(CALENDAR)
                .send("/administration/calendar", "authority", "E09000099", "kind", "closed", "name", "Offices closed");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("#day").attr("aria-describedby")).isEqualTo("day-error");
        assertThat(page.first("#name").val()).isEqualTo("Offices closed");
    }

    @Test
    @SignedInAnalyst
    void only_an_administrator_is_offered_to_change_it() {
        assertThat(Page.at(CALENDAR).document().select("form[method=post]")).isEmpty();
    }

    @Test
    void without_the_holidays_the_councils_own_days_still_stand() {
        StandInServices.takeDown("/bank-holidays");
        try {
            var page = Page.at(CALENDAR);
            assertThat(page.text(".hearth-down")).startsWith("Bank holidays cannot be had just now");
            assertThat(page.row("29 December 2026").text()).contains("Closed");
        } finally {
            StandInServices.takeDown("");
        }
    }
}
