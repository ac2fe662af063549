package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A scorecard defined in a form. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefinitionPageTest {

    private static final String PANEL = "/definitions/panel?authority=E09000023";

    @Test
    void a_scorecards_lines_stand_in_a_form_with_empty_ones_to_add() {
        var page = Page.at(PANEL);
        assertThat(page.first("#title").val()).isEqualTo("Corporate parenting scorecard");
        assertThat(page.document().select("[name=section]").eachAttr("value"))
                .containsExactly("Children looked after", "Health", "", "", "");
        assertThat(page.document().select("[name=indicator]").eachAttr("value"))
                .containsExactly("CLA-NUM", "CLA-IMMS", "", "", "");
        assertThat(page.first("[name=version]").val()).isEqualTo("4");
        assertThat(page.text("tbody tr:first-child .hearth-note")).isEqualTo("Children looked after at period end");
    }

    @Test
    void lines_are_sent_in_the_order_of_their_numbers_and_emptied_ones_are_left_out() {
        var answer = save("panel", "4");
        assertThat(answer.header("Location")).endsWith("/scorecards/panel?authority=E09000023");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"4\"");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"title\":\"The panel's\",\"frequency\":\"month\",\"lines\":["
                        + "{\"section\":\"Health\",\"indicator\":\"CLA-IMMS\"},"
                        + "{\"section\":\"Numbers\",\"indicator\":\"CLA-NUM\"}]}");
    }

    @Test
    void a_new_one_takes_the_place_of_none() {
        save("new-panel", "");
        assertThat(StandInServices.lastHeader("If-None-Match")).isEqualTo("*");
        assertThat(StandInServices.lastHeader("If-Match")).isNull();
    }

    @Test
    void a_stale_form_shows_how_the_scorecard_is_defined_now_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = save("panel", "3");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly("Children looked after: CLA-NUM", "Health: CLA-IMMS");
        assertThat(page.first("#title").val()).isEqualTo("The panel's");
        assertThat(page.first("[name=version]").val()).isEqualTo("4");
    }

    @Test
    void a_line_that_is_refused_is_told_at_its_field() {
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"lines[1].indicator\","
                        + "\"code\":\"unknown-indicator\",\"message\":\"This indicator is not in the catalogue\","
                        + "\"remedy\":\"Look its code up\"}]}");
        var page = save("panel", "4");
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#indicator-1");
        assertThat(page.first("#indicator-1").val()).isEqualTo("CLA-NUM");
        assertThat(page.first("#indicator-1").attr("aria-describedby")).isEqualTo("indicator-1-error");
    }

    @Test
    void a_code_that_cannot_stand_in_an_address_is_told_before_anything_is_sent() {
        var page = save("The Panel", "");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("#code-error")).isEqualTo("Error: Use small letters, digits and hyphens.");
    }

    @Test
    void more_lines_are_had_without_saving() {
        var before = StandInServices.lastSent;
        var page = Page.at(PANEL)
                .send(
                        "/definitions/more",
                        "authority",
                        "E09000023",
                        "place",
                        "1",
                        "section",
                        "Health",
                        "indicator",
                        "CLA-IMMS");
        assertThat(page.document().select("[name=indicator]")).hasSize(9);
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    @Test
    void without_the_catalogue_codes_can_still_be_written() {
        StandInServices.takeDown("/indicators");
        try {
            var page = Page.at(PANEL);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("Indicators to choose from cannot be had just now");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    @SignedIn
    void a_member_is_led_to_no_definition() {
        assertThat(Page.at("/scorecards").document().select("[href^=/definitions]"))
                .isEmpty();
        assertThat(Page.at("/scorecards/corporate-parenting?authority=E09000023")
                        .document()
                        .select("[href^=/definitions]"))
                .isEmpty();
    }

    private static Page save(String code, String version) {
        return Page.at(PANEL)
                .send(
                        "/definitions",
                        "authority",
                        "E09000023",
                        "code",
                        code,
                        "version",
                        version,
                        "title",
                        "The panel's",
                        "frequency",
                        "month",
                        "place",
                        "2",
                        "section",
                        "Numbers",
                        "indicator",
                        "CLA-NUM",
                        "place",
                        "1",
                        "section",
                        "Health",
                        "indicator",
                        "CLA-IMMS",
                        "place",
                        "3",
                        "section",
                        "Health",
                        "indicator",
                        "");
    }
}
