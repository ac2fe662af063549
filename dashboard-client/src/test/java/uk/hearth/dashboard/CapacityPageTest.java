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
class CapacityPageTest {

    private static final String DAY = "/sufficiency/capacity?authority=E09000099&on=2026-11-22";
    private static final String HOME = "/sufficiency/capacity/homes/HOME-002";
    private static final String SHOWN = HOME + "?authority=E09000099&on=2026-11-22";
    private static final String BLOCK = "0a5f31c6-58c4-4b4b-9c5e-0e7f2b1f8a11";

    @Test
    void a_day_says_how_many_beds_are_vacant_of_each_type() {
        var page = Page.at(DAY);
        assertThat(page.texts(".hearth-chart__title"))
                .containsExactly("38 of 304 staffed beds are vacant on 22 November 2026");
        assertThat(page.row("Children’s homes").select("td").eachText())
                .containsExactly("90", "84", "4", "70", "10", "0");
        assertThat(page.row("Children’s homes").select("a").attr("href"))
                .isEqualTo("/sufficiency/capacity/homes?authority=E09000099&on=2026-11-22&kind=childrens_home");
        assertThat(page.text("[aria-labelledby=occupancy]")).contains("83.3%");
    }

    @Test
    void a_day_that_is_none_is_a_bad_address() {
        assertThat(Page.at("/sufficiency/capacity?authority=E09000099&on=31-11-2026")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void homes_with_a_bed_are_listed_and_the_list_goes_on() {
        var page = Page.at("/sufficiency/capacity/homes?authority=E09000099&on=2026-11-22&kind=childrens_home");
        assertThat(page.row("Aspen House").select("td").eachText())
                .containsExactly(
                        "Children’s home",
                        "The council’s own",
                        "In the council’s area",
                        "7 to 17",
                        "Good",
                        "£4,250",
                        "1");
        assertThat(page.first("a:contains(Next page)").attr("href")).contains("cursor=abc", "kind=childrens_home");
        assertThat(StandInServices.lastAddress).contains("/vacancies/provisions", "kind=childrens_home");
    }

    @Test
    void a_home_has_its_beds_day_by_day_and_its_blocks() {
        var page = Page.at(SHOWN);
        assertThat(page.texts(".hearth-chart__title"))
                .containsExactly("1 of 3 staffed beds is vacant on 22 November 2026");
        assertThat(page.row("22 November 2026").select("td").eachText()).containsExactly("3", "3", "1", "1", "1", "0");
        assertThat(page.text(".hearth-panel h3")).isEqualTo("1 bed, 12 October 2026 to 31 December 2026: staffing");
    }

    @Test
    void beds_are_blocked_as_filled_in() {
        var answer = Page.at(SHOWN)
                .send(
                        HOME + "/blocks",
                        "authority",
                        "E09000099",
                        "key",
                        "one",
                        "from",
                        "2026-12-01",
                        "to",
                        "",
                        "beds",
                        "1",
                        "reason",
                        "matching",
                        "note",
                        "");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(HOME + "?authority=E09000099&done=blocked");
        assertThat(StandInServices.lastSent).contains("\"from\":\"2026-12-01\"", "\"reason\":\"matching\"");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("one");
    }

    @Test
    void a_block_that_ends_before_it_starts_is_told_at_its_field_and_nothing_is_lost() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":[{\"column\":\"to\",\"message\":\"It ends before it"
                        + " begins\",\"remedy\":\"Swap the days\"}]}");
        var page = Page.at(SHOWN)
                .send(
                        HOME + "/blocks",
                        "authority",
                        "E09000099",
                        "from",
                        "2026-12-09",
                        "to",
                        "2026-12-01",
                        "beds",
                        "2");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#block-to");
        assertThat(page.first("#block-to").val()).isEqualTo("2026-12-01");
        assertThat(page.first("#block-beds").val()).isEqualTo("2");
    }

    @Test
    void a_block_is_ended_and_taken_back_with_its_tag() {
        var ended = Page.at(SHOWN)
                .send(
                        HOME + "/blocks/" + BLOCK + "/end",
                        "authority",
                        "E09000099",
                        "version",
                        "2",
                        "from",
                        "2026-10-12",
                        "to",
                        "2026-11-30",
                        "beds",
                        "1",
                        "reason",
                        "staffing");
        assertThat(ended.status()).isEqualTo(303);
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"2\"");
        assertThat(StandInServices.lastSent).contains("\"to\":\"2026-11-30\"");
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var stale = Page.at(SHOWN)
                .send(HOME + "/blocks/" + BLOCK + "/withdrawal", "authority", "E09000099", "version", "1");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("main")).contains("Somebody else changed this block since you opened the page.");
    }

    @Test
    @SignedInAnalyst
    void an_analyst_reads_and_blocks_nothing() {
        assertThat(Page.at(SHOWN).document().select("form[method=post]")).isEmpty();
    }

    @Test
    void without_the_days_the_home_is_still_read() {
        StandInServices.takeDown("/days");
        try {
            var page = Page.at(SHOWN);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("The beds day by day cannot be had");
            assertThat(page.heading()).contains("Aspen House");
        } finally {
            StandInServices.takeDown("");
        }
    }
}
