package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorPageTest {

    private static final String VISITS = "/indicators/CLA-VISIT-6W?authority=E09000023&scorecard=corporate-parenting";

    @Test
    void it_opens_with_where_the_indicator_stands() {
        var page = Page.at(VISITS);
        assertThat(page.document().title()).endsWith("visited in the last six weeks – Lewisham – Hearth");
        assertThat(page.texts(".hearth-keys dt"))
                .containsExactly(
                        "January 2019", "Status", "Target", "Trend", "Is it really changing?", "Officers’ arrow");
        assertThat(page.texts(".hearth-keys dd"))
                .containsExactly(
                        "92.2% provisional", "On target", "At least 90%", "No change", "A real worsening", "No change");
    }

    @Test
    void the_chart_says_its_message_and_is_told_in_words() {
        var page = Page.at(VISITS);
        var chart = page.first("figure svg[role=img]");
        assertThat(page.text("figcaption h2")).isEqualTo("92.2% in January 2019: on target, no change");
        assertThat(chart.select("> title").text()).isEqualTo("92.2% in January 2019: on target, no change");
        assertThat(chart.select("desc").text())
                .contains("highest 93.3% in Jul 2018", "lowest 48.5% in Dec 2018", "Target: At least 90%", "mean 85.")
                .contains("lower limit 55.2%");
        assertThat(page.document().select("[style], style")).isEmpty();
    }

    @Test
    void markup_in_a_title_stays_text_in_the_chart_too() {
        var page = Page.at("/indicators/hostile?authority=E09000023");
        assertThat(page.document().select("main script")).isEmpty();
        assertThat(page.heading()).contains("<script>alert(1)</script>");
        assertThat(page.text("svg desc")).contains("<script>alert(1)</script>");
    }

    @Test
    void every_figure_is_in_a_table_and_the_unusual_one_says_so() {
        var page = Page.at(VISITS);
        assertThat(page.row("December 2018").select("td").eachText())
                .containsExactly("48.5%", "Below target", "Unusually low");
        assertThat(page.document().select("th:not([scope])")).isEmpty();
        assertThat(page.document().select("a:contains(Download this table)").attr("href"))
                .isEqualTo("/indicators/CLA-VISIT-6W.csv?authority=E09000023");
    }

    @Test
    void it_says_what_it_means_and_leaves_out_what_is_not_known() {
        var facts = Page.at(VISITS).texts(".hearth-about dt");
        assertThat(facts).startsWith("What it measures", "Counted", "Out of", "Which way is better");
        assertThat(facts).contains("Source").doesNotContain("Take care");
    }

    @Test
    void a_warning_stands_beside_the_chart() {
        assertThat(Page.at(VISITS).texts(".govuk-inset-text"))
                .containsExactly("Ten points are few for limits: read them with care.");
    }

    @Test
    void others_stand_in_the_chart_as_lines_with_their_names_and_periods() {
        assertThat(Page.at(VISITS).text("figure svg .chart-labels")).contains("England 2017");
    }

    @Test
    void a_revised_figure_is_shown_as_it_was_and_as_it_is() {
        var rows = Page.at(VISITS).document().select("[aria-labelledby=revised] tbody tr");
        assertThat(rows.eachText())
                .containsExactly(
                        "December 2018 59.5 10 January 2019, 09:00 20 January 2019, 09:00 Before the health data came",
                        "December 2018 58 20 January 2019, 09:00 It holds");
    }

    @Test
    void what_officers_say_stands_with_the_figures() {
        assertThat(Page.at(VISITS).text("main"))
                .contains("To improve, January 2019", "have slipped from 64 to 57 per cent");
    }

    @Test
    void without_commentary_the_rest_of_the_page_shows_and_the_part_says_so() {
        StandInServices.takeDown("/commentary");
        try {
            var page = Page.at(VISITS);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.texts(".hearth-down")).hasSize(1).first().asString().startsWith("Commentary cannot be had");
            assertThat(page.row("December 2018").select("td").eachText()).startsWith("48.5%");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void the_way_back_to_the_scorecard_is_kept() {
        assertThat(Page.at(VISITS).document().select(".govuk-breadcrumbs a").eachAttr("href"))
                .containsExactly("/home?authority=E09000023", "/scorecards/corporate-parenting?authority=E09000023");
    }

    @Test
    void others_are_named_with_their_period_and_release() {
        assertThat(Page.at(VISITS).row("England").select("td").eachText()).containsExactly("2017", "70%", "DfE LAIT");
    }

    @Test
    void an_indicator_without_figures_says_so_and_still_explains_itself() {
        var page = Page.at("/indicators/EMPTY?authority=E09000023");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main")).contains("There are no figures for Lewisham in this range.");
        assertThat(page.document().select("figure")).isEmpty();
        assertThat(page.texts(".hearth-about dt")).contains("What it measures");
    }

    @Test
    void the_range_asked_for_reaches_the_service() {
        var page = Page.at("/indicators/CLA-VISIT-6W.csv?authority=E09000023&from=2018-06&to=2018-09");
        assertThat(StandInServices.lastAddress)
                .isEqualTo("/api/v1/indicators/CLA-VISIT-6W/series?authority=E09000023&from=2018-06&to=2018-09");
        assertThat(page.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"CLA-VISIT-6W-E09000023-2018-06-2018-09.csv\"");
    }
}
