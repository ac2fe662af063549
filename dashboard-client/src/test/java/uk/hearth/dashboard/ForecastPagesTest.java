package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecastPagesTest {

    private static final String FORECAST = "/sufficiency/forecast?authority=E09000099";
    private static final String COMPARISON = "/sufficiency/forecast/comparison";
    private static final String SCENARIO = "6d3f6a3e-8f0a-4f6b-9d2e-1c2b3a4d5e6f";

    @Test
    void it_says_how_many_are_expected_and_how_sure_that_is() {
        var page = Page.at(FORECAST);
        assertThat(page.texts(".hearth-chart__title"))
                .containsExactly(
                        "All placements: 321 children expected in October 2028, 300 in October 2026."
                                + " Interval at the end: 280 to 361",
                        "Residential places in October 2028: 8 short");
        assertThat(page.text("#forecast-desc")).contains("Interval: first 300 to 300 in Oct 26, last 280 to 361");
        assertThat(page.text("figure")).contains("In the interval: 90 of 100 simulated futures");
        assertThat(page.row("Residential").select("td").eachText())
                .containsExactly("78 68 to 88", "70", "8 short", "89%");
    }

    @Test
    void it_says_why_it_may_begin_with_more_children_than_are_looked_after() {
        assertThat(Page.at(FORECAST).text("main"))
                .contains("Children in short breaks (legal status V3 and V4) are counted here");
    }

    @Test
    void the_back_test_is_told_as_it_is() {
        var page = Page.at(FORECAST);
        assertThat(page.row("Child by child, simulated").select("td").eachText())
                .containsExactly("12", "11.2", "4.1", "3.2 too few", "75% of the time, 90% meant");
        var tested = Page.at("/sufficiency/forecast/back-test?authority=E09000099");
        assertThat(tested.texts(".hearth-chart__title"))
                .containsExactly("Of 2 forecasts, 1 had what came outside the interval 12 months later");
        assertThat(tested.row("30 April 2025").select("td").eachText())
                .containsExactly("April 2026", "330 (310 to 350)", "300", "30 too many", "No");
    }

    @Test
    void the_address_chooses_what_is_forecast() {
        var page = Page.at(FORECAST + "&group=fostering&months=12&method=daily_markov&scenario=" + SCENARIO);
        assertThat(page.texts(".hearth-chart__title").get(0)).startsWith("Fostering: 160 children expected");
        assertThat(page.first("#scenario option[selected]").text()).isEqualTo("Edge of care service");
    }

    @Test
    void too_little_history_is_said_and_the_rest_of_the_page_stands() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":[{\"column\":\"referenceFrom\",\"message\":\"The returns"
                        + " are too short\",\"remedy\":\"Send more years\"}]}");
        var page = Page.at(FORECAST);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main .govuk-inset-text")).contains("The returns are too short. Send more years.");
        assertThat(page.text("main")).contains("What if?");
    }

    @Test
    void scenarios_stand_side_by_side_with_the_forecast_without_them() {
        var page = Page.at(COMPARISON + "?authority=E09000099&scenario=" + SCENARIO);
        assertThat(StandInServices.lastSent).contains("\"scenarios\":[\"" + SCENARIO + "\"]");
        assertThat(page.texts(".hearth-chart__title"))
                .containsExactly("Edge of care service: 22 fewer children in October 2028");
        assertThat(page.row("All placements, October 2028").select("td").eachText())
                .containsExactly("321", "298", "22 fewer (-26 to -18)");
        assertThat(page.document().select("[name=scenario][checked]")).hasSize(1);
    }

    @Test
    void each_scenario_leads_to_what_it_supposes_and_another_can_be_saved() {
        var page = Page.at(COMPARISON + "?authority=E09000099");
        assertThat(page.document().select("main a[href*=scenarios]").eachAttr("href"))
                .containsExactly(
                        "/sufficiency/forecast/scenarios/" + SCENARIO + "?authority=E09000099",
                        "/sufficiency/forecast/scenarios?authority=E09000099");
        assertThat(Page.at(COMPARISON + "?authority=E09000099&done=deleted").text("[role=status]"))
                .isEqualTo("The scenario is deleted.");
    }
}
