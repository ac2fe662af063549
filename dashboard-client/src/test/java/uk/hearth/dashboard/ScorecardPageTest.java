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
class ScorecardPageTest {

    private static final String SCORECARD = "/scorecards/corporate-parenting?authority=E09000023&to=2019-01&periods=10";

    @Test
    void the_page_says_whose_scorecard_it_is_and_how_it_stands() {
        var page = Page.at(SCORECARD);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("Corporate parenting scorecard – Lewisham – Hearth");
        assertThat(page.heading()).isEqualTo("Lewisham Corporate parenting scorecard");
        assertThat(page.text(".hearth-summary")).isEqualTo("13 indicators: 4 on target, 5 below, 4 with no target");
    }

    @Test
    void the_table_has_a_caption_and_headers_with_a_scope() {
        var page = Page.at(SCORECARD);
        assertThat(page.texts("caption")).containsExactly("Figures for Lewisham to January 2019", "How others do");
        assertThat(page.document().select("th:not([scope])")).isEmpty();
        assertThat(page.first("table").select("th[scope=col]").eachText())
                .startsWith("Indicator", "Target", "Apr 2018", "May 2018")
                .endsWith("Jan 2019", "Status", "Trend", "Officers’ arrow");
        assertThat(page.texts("tbody th[scope=rowgroup]"))
                .containsExactly(
                        "Children looked after", "Care planning", "Health", "Education", "Placement stability");
        assertThat(page.first("table").select("tbody th[scope=row]")).hasSize(13);
    }

    @Test
    void a_row_reads_as_members_know_it() {
        var cells = Page.at(SCORECARD).row("Immunisations").select("td").eachText();
        assertThat(cells)
                .containsExactly(
                        "At least 87%",
                        "64%",
                        "63%",
                        "63%",
                        "63%",
                        "62%",
                        "60%",
                        "58%",
                        "58%",
                        "58%",
                        "57%",
                        "Below target",
                        "No change",
                        "No change");
    }

    @Test
    void others_stand_beside_the_councils_latest_figure() {
        var table = Page.at(SCORECARD).document().select("table").get(1);
        assertThat(table.select("th[scope=col]").eachText())
                .containsExactly(
                        "Indicator", "Lewisham, Jan 2019", "Statistical neighbours", "Inner London", "England");
        var row = table.expectFirst("tr:contains(Children looked after per 10,000)");
        assertThat(row.select("td").eachText()).containsExactly("71.6", "63.4 2017", "58.0 2017", "64 2017");
        assertThat(table.text()).doesNotContain("Immunisations");
    }

    @Test
    void status_and_direction_are_words_and_their_shapes_are_decoration() {
        var row = Page.at(SCORECARD).row("Looked after children reviewed");
        assertThat(row.select(".govuk-tag").text()).isEqualTo("Below target");
        assertThat(row.select(".hearth-direction").eachText()).containsExactly("Falling: getting worse", "Down");
        assertThat(row.select("svg:not(.sparkline)"))
                .hasSize(3)
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @Test
    void the_trend_is_a_small_chart_that_is_told_in_words() {
        var spark = Page.at(SCORECARD).row("Immunisations").expectFirst("svg.sparkline");
        assertThat(spark.attr("role")).isEqualTo("img");
        assertThat(spark.attr("aria-label")).isEqualTo("From 64% in April 2018 to 57% in January 2019");
    }

    @Test
    void the_councils_scorecards_are_listed_with_how_fresh_they_are() {
        var page = Page.at("/scorecards");
        assertThat(page.texts(".hearth-cards li"))
                .containsExactly(
                        "Corporate parenting scorecard Latest figures: January 2019",
                        "Quarterly safeguarding scorecard No figures yet");
        assertThat(page.first(".hearth-cards a").attr("href"))
                .isEqualTo("/scorecards/corporate-parenting?authority=E09000023");
    }

    @Test
    void a_council_without_scorecards_says_so() {
        assertThat(Page.at("/scorecards?authority={code}", StandInServices.SOUTHWARK)
                        .text("main"))
                .contains("There are no scorecards for Southwark yet.");
    }

    @Test
    void a_wide_table_scrolls_in_a_named_region_that_the_keyboard_reaches() {
        var page = Page.at(SCORECARD);
        var region = page.first("section");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(page.first("#" + region.attr("aria-labelledby")).tagName()).isEqualTo("caption");
        assertThat(page.document().select("section:not([tabindex=0])")).isEmpty();
    }

    @Test
    void each_indicator_leads_to_its_page_and_the_table_to_its_csv() {
        var page = Page.at(SCORECARD);
        assertThat(page.row("Immunisations").select("a").attr("href"))
                .isEqualTo("/indicators/CLA-IMMS?authority=E09000023&scorecard=corporate-parenting");
        assertThat(page.document().select("a:contains(Download as CSV)").attr("href"))
                .isEqualTo("/scorecards/corporate-parenting.csv?authority=E09000023&to=2019-01&periods=10");
    }

    @Test
    void the_filters_are_a_form_that_shows_what_was_chosen() {
        var page = Page.at(SCORECARD);
        assertThat(page.first("form").attr("method")).isEqualTo("get");
        assertThat(page.first("#to option[selected]").val()).isEqualTo("2019-01");
        assertThat(page.first("#periods option[selected]").val()).isEqualTo("10");
        assertThat(page.texts("main label")).containsExactly("Up to", "Periods to show");
    }

    @Test
    void a_choice_left_empty_is_not_asked_for() {
        Page.at("/scorecards/corporate-parenting?authority=E09000023&to=&periods=6");
        assertThat(StandInServices.lastAddress)
                .isEqualTo("/api/v1/scorecards/corporate-parenting/report?authority=E09000023&periods=6");
    }

    @Test
    void without_a_council_it_is_the_persons_first() {
        assertThat(Page.at("/scorecards/corporate-parenting").heading()).startsWith("Lewisham");
    }

    @Test
    void the_page_is_light() {
        var answer = Page.at(SCORECARD).answer();
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.asByteArray().length).isLessThan(100_000);
    }
}
