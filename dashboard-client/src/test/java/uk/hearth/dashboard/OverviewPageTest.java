package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KpiStandIn.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class HomePageTest {

    @Test
    void home_lists_the_councils_scorecards_with_how_fresh_they_are() {
        var page = Page.at("/home");
        assertThat(page.heading()).isEqualTo("Lewisham");
        assertThat(page.texts(".hearth-cards li"))
                .containsExactly(
                        "Corporate parenting scorecard Latest figures: January 2019",
                        "Quarterly safeguarding scorecard No figures yet");
        assertThat(page.first(".hearth-cards a").attr("href"))
                .isEqualTo("/scorecards/corporate-parenting?authority=E09000023");
    }

    @Test
    void someone_with_several_councils_chooses_among_them() {
        var page = Page.at("/home?authority={code}", KpiStandIn.SOUTHWARK);
        assertThat(page.first("#authority option[selected]").text()).isEqualTo("Southwark");
        assertThat(page.heading()).isEqualTo("Southwark");
    }

    @Test
    void a_council_without_scorecards_says_so() {
        assertThat(Page.at("/home?authority={code}", KpiStandIn.SOUTHWARK).text("main"))
                .contains("There are no scorecards for Southwark yet.");
    }

    @Test
    void a_council_the_account_does_not_include_is_refused() {
        var page = Page.at("/home?authority={code}", KpiStandIn.NOT_GRANTED);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You do not have access to this council's figures");
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
        assertThat(KpiStandIn.lastHeader("Authorization")).startsWith("Bearer ");
        assertThat(KpiStandIn.lastHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
