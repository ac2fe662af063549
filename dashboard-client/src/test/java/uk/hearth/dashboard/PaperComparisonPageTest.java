package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two papers of a scorecard side by side. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperComparisonPageTest {

    private static final String FEBRUARY = "03a3c91f-1259-43a7-9225-389adc7e303c";
    private static final String JANUARY = "0f7ab9fe-c344-4eef-a1f9-c3f84726b5c3";
    private static final String COMPARISON = "/papers/comparison?authority=E09000023";

    @Test
    void the_two_newest_papers_stand_side_by_side_unless_others_are_chosen() {
        var page = Page.at(COMPARISON);
        assertThat(page.texts("#compared"))
                .containsExactly("The papers of 17 January 2019 and 21 February 2019, line by line");
        assertThat(page.texts("thead th[scope=colgroup]"))
                .containsExactly("Meeting of 17 January 2019", "Meeting of 21 February 2019", "What moved");
        assertThat(page.row("Looked after children visited").select("td").eachText())
                .containsExactly(
                        "December 2018",
                        "48.5%",
                        "Below target",
                        "January 2019",
                        "92.2%",
                        "On target",
                        "Up, better",
                        "Rose by 43.7 points, from 48.5% to 92.2%: better. Now on target; was below target.");
        assertThat(page.texts("th[scope=rowgroup]"))
                .containsExactly(
                        "Children looked after", "Care planning", "Health", "Education", "Placement stability");
    }

    @Test
    void how_many_got_better_and_worse_is_said_in_a_line() {
        // Counted by hand in the 13 rows: better are visits, both of health's assessments and both of stability; worse
        // are reviews, dental, immunisations and education plans; statuses of visits, reviews, IHA and 3plus changed.
        assertThat(Page.at(COMPARISON).text(".govuk-body-l"))
                .isEqualTo("Of 13 indicators 5 got better and 4 worse; the status of 4 changed.");
    }

    @Test
    void the_earlier_meeting_stands_first_whichever_way_round_they_are_chosen() {
        var page = Page.at(COMPARISON + "&then=" + FEBRUARY + "&now=" + JANUARY);
        assertThat(StandInServices.lastAddress).endsWith("/editions/" + FEBRUARY + "/comparison?with=" + JANUARY);
        assertThat(page.first("#then option[selected]").text()).isEqualTo("17 January 2019");
        assertThat(page.first("#now option[selected]").text()).isEqualTo("21 February 2019");
        assertThat(page.document().select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/papers/%s/moved.ods?with=%s".formatted(FEBRUARY, JANUARY),
                        "/papers/%s/moved.csv?with=%s".formatted(FEBRUARY, JANUARY));
    }

    @Test
    void lines_may_be_only_those_that_moved_or_whose_status_changed() {
        assertThat(Page.at(COMPARISON + "&only=moved").document().select("tbody th[scope=row]"))
                .hasSize(11);
        assertThat(Page.at(COMPARISON + "&only=status").texts("tbody th[scope=row]"))
                .containsExactly(
                        "Looked after children visited in the last six weeks",
                        "Looked after children reviewed within timescale",
                        "Initial health assessments in time",
                        "Looked after children with three or more placements in twelve months");
    }

    @Test
    void a_scorecard_with_one_paper_says_so() {
        var page = Page.at(COMPARISON + "&scorecard=health");
        assertThat(page.text("main")).contains("This scorecard has one paper.");
        assertThat(page.texts("#scorecard option"))
                .containsExactly("Corporate parenting panel", "Health of looked after children");
        assertThat(page.first("#scorecard option[selected]").val()).isEqualTo("health");
        assertThat(page.document().select("table")).isEmpty();
    }

    @Test
    void what_is_no_paper_or_scorecard_of_ours_is_not_asked_for() {
        var page = Page.at(COMPARISON + "&scorecard=%3Cscript%3E&then=hostile&now=hostile&only=hostile");
        assertThat(page.status()).isEqualTo(200);
        assertThat(StandInServices.lastAddress).doesNotContain("hostile");
        assertThat(page.first("#only option[selected]").val()).isEqualTo("all");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void papers_and_each_paper_lead_to_it() {
        assertThat(Page.at("/papers?authority=E09000023")
                        .first("a:contains(side by side)")
                        .attr("href"))
                .isEqualTo("/papers/comparison?authority=E09000023");
        assertThat(Page.at("/papers/" + FEBRUARY)
                        .first("a:contains(side by side)")
                        .attr("href"))
                .isEqualTo("/papers/comparison?authority=E09000023&scorecard=corporate-parenting&then=%s&now=%s"
                        .formatted(JANUARY, FEBRUARY));
    }
}
