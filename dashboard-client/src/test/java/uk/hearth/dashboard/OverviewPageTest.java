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
class OverviewPageTest {

    @Test
    void it_says_what_needs_attention_with_a_way_to_act() {
        var page = Page.at("/home");
        assertThat(page.heading()).isEqualTo("Lewisham Overview");
        var first = page.first(".hearth-attention li");
        assertThat(first.text()).startsWith("Immunisations up to date was 57% in January 2019, missing its target");
        assertThat(first.select("a").attr("href")).isEqualTo("/indicators/CLA-IMMS?authority=E09000023");
        assertThat(page.text("main")).contains("These are the 12 most important of 21.");
    }

    @Test
    void every_worry_has_a_way_to_act_that_is_told_apart_from_the_others() {
        var ways = Page.at("/home").texts(".hearth-attention a");
        assertThat(ways).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void it_counts_the_statuses_and_says_how_fresh_each_source_is() {
        var page = Page.at("/home");
        assertThat(page.texts("[aria-labelledby=statuses] dt"))
                .containsExactly("On target", "Close to target", "Below target", "No target");
        assertThat(page.texts("[aria-labelledby=statuses] dd")).containsExactly("7", "1", "4", "25");
        assertThat(page.row("Source not stated").select("td").eachText())
                .startsWith("31 December 2019")
                .endsWith("37 of 37");
    }

    @Test
    void one_action_that_is_late_is_one_action() {
        assertThat(Page.at("/home").text("main")).contains("See plans and promises, 1 action late");
    }

    @Test
    void it_leads_on_to_the_scorecards() {
        assertThat(Page.at("/home").texts("[aria-labelledby=scorecards] li"))
                .containsExactly(
                        "Corporate parenting scorecard Latest figures: January 2019",
                        "Quarterly safeguarding scorecard No figures yet");
    }

    @Test
    void it_names_the_commitments_that_slip_and_no_others() {
        var page = Page.at("/home?authority={code}", StandInServices.RIVERSIDE);
        assertThat(page.texts("[aria-labelledby=commitments] li"))
                .containsExactly("Late Care leavers <b>stay</b> put due 31 March 2027; owner Head of fostering");
        assertThat(page.document().select("[aria-labelledby=commitments] li a")).isEmpty();
    }

    @Test
    void a_member_reads_counts_of_escalations_that_are_large_enough_and_no_case() {
        var page = Page.at("/home?authority={code}", StandInServices.RIVERSIDE);
        assertThat(page.texts("[aria-labelledby=escalations] dd"))
                .containsExactly("Too small to show", "Too small to show");
        assertThat(page.document().select("a[href^=/escalations/0]")).isEmpty();
    }

    @Test
    void with_one_service_down_the_rest_shows_and_the_part_says_so() {
        for (var part : new String[] {"/attention", "/reports/open", "/commitments/report"}) {
            StandInServices.takeDown(part);
            try {
                var page = Page.at("/home");
                assertThat(page.status()).as(part).isEqualTo(200);
                assertThat(page.texts(".hearth-down")).as(part).hasSize(1);
            } finally {
                StandInServices.takeDown("");
            }
        }
    }

    @Test
    void someone_with_several_councils_chooses_among_them_in_the_frame() {
        var page = Page.at("/home?authority={code}", StandInServices.SOUTHWARK);
        assertThat(page.first("#council option[selected]").text()).isEqualTo("Southwark");
        assertThat(page.heading()).isEqualTo("Southwark Overview");
        assertThat(page.first(".hearth-chooser").attr("action")).isEqualTo("/home");
    }

    @Test
    void a_council_has_its_own_name_colours_and_crest() {
        var page = Page.at("/home?authority={code}", StandInServices.SOUTHWARK);
        assertThat(page.text(".hearth-header__council")).isEqualTo("Southwark Council");
        var sheet = Page.at(page.first("link[href^=/looks]").attr("href")).answer();
        assertThat(sheet.header("Content-Type")).startsWith("text/css");
        assertThat(sheet.asString()).contains("--hearth-brand:#1f4b3f");
        var crest = Page.at(page.first(".hearth-header__crest").attr("src")).answer();
        assertThat(crest.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(crest.asString()).startsWith("<svg");
        assertThat(Page.at("/home").document().select("link[href^=/looks]")).isEmpty();
    }

    @Test
    void a_council_the_account_does_not_include_is_refused() {
        var page = Page.at("/home?authority={code}", StandInServices.NOT_GRANTED);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You do not have access to this council's figures");
    }

    @Test
    void a_member_finds_the_tasks_of_members() {
        assertThat(Page.at("/home").texts("nav[aria-label=Main] a"))
                .containsExactly("Overview", "Scorecards", "Escalations", "Sufficiency", "Papers");
        assertThat(Page.at("/scorecards").first("nav [aria-current]").text()).isEqualTo("Scorecards");
    }

    @Test
    void the_frame_says_who_is_signed_in_and_how_to_leave() {
        var page = Page.at("/home");
        assertThat(page.text(".hearth-header")).contains("Signed in as Cllr Ash");
        assertThat(page.first("a:contains(Sign out)").attr("href")).isEqualTo("/sign-out");
    }

    @Test
    void the_start_page_leads_a_signed_in_person_home() {
        var page = Page.at("/");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/home");
    }

    @Test
    void the_service_is_asked_with_the_persons_own_token_and_one_reference() {
        Page.at("/home");
        assertThat(StandInServices.lastHeader("Authorization")).startsWith("Bearer ");
        assertThat(StandInServices.lastHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
