package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is behind a number, for those who may know. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildrenPageTest {

    private static final String BEHIND = "/indicators/TOLD/children?authority=E09000099&period=2026-10";

    @Test
    void an_analyst_is_led_from_the_latest_figure_to_the_children_behind_it() {
        assertThat(Page.at("/indicators/CLA-IMMS?authority=E09000023")
                        .first("a[href*=children]")
                        .attr("href"))
                .startsWith("/indicators/CLA-VISIT-6W/children?authority=E09000023&period=2019-01");
    }

    @Test
    void the_children_are_asked_for_where_the_figure_says_that_they_are() {
        var page = Page.at(BEHIND);
        assertThat(StandInServices.lastAddress).endsWith("/figures/S1/children?authority=E09000099&asAt=2026-10-31");
        assertThat(page.text("#children")).startsWith("As at 31 October 2026");
        assertThat(page.row("1111616").select("td").eachText()).containsExactly("1", "1");
        assertThat(page.text("main")).contains("That you looked is kept in the audit trail");
        assertThat(page.document().select("[href*=1111616]")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void those_behind_a_part_of_a_figure_of_sufficiency_are_asked_for_as_at_the_months_end() {
        var page = Page.at("/sufficiency/figures/D1/children?authority=E09000099&month=2026-02"
                + "&dimension=placement_group&category=secure");
        assertThat(StandInServices.lastAddress)
                .endsWith("/figures/D1/children?authority=E09000099&asAt=2026-02-28&dimension=placement_group"
                        + "&category=secure");
        assertThat(page.heading())
                .isEqualTo("Riverside, Three or more placements in 12 months, February 2026"
                        + " Children behind the figure");
        assertThat(page.first(".govuk-breadcrumbs a[href^=/sufficiency?]").attr("href"))
                .isEqualTo("/sufficiency?authority=E09000099&month=2026-02");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_month_that_is_none_is_a_bad_address() {
        assertThat(Page.at("/sufficiency/figures/D1/children?authority=E09000099&month=13")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_childs_reference_with_markup_in_it_is_only_words() {
        var page = Page.at(BEHIND);
        assertThat(page.text("main")).contains("<script>alert(1)</script>");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void of_a_figure_that_was_brought_in_nothing_says_which_children_they_are() {
        assertThat(Page.at("/indicators/CLA-IMMS/children?authority=E09000023&period=2019-01")
                        .text("main"))
                .contains("it was brought in from elsewhere");
    }

    @Test
    @SignedIn
    void a_member_is_neither_led_to_children_nor_shown_any() {
        assertThat(Page.at("/indicators/CLA-IMMS?authority=E09000023")
                        .document()
                        .select("a[href*=children]"))
                .isEmpty();
        assertThat(Page.at(BEHIND).status()).isEqualTo(403);
    }

    @Test
    void while_they_cannot_be_had_the_page_says_so() {
        StandInServices.takeDown("/children");
        try {
            assertThat(Page.at(BEHIND).text(".hearth-down")).startsWith("The children cannot be had just now");
        } finally {
            StandInServices.takeDown("");
        }
    }
}
