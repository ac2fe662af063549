package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who is in a home's beds, for those who place children there. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupantsPageTest {

    private static final String HOME = "/sufficiency/capacity/homes/HOME-002";
    private static final String OF_DAY = "?authority=E09000099&on=2026-11-22";

    @Test
    void the_homes_page_leads_to_who_is_in_its_beds_that_day() {
        assertThat(Page.at(HOME + OF_DAY)
                        .first("a:contains(who is in its beds)")
                        .attr("href"))
                .isEqualTo(HOME + "/occupants" + OF_DAY);
    }

    @Test
    void children_are_told_with_whose_they_are_since_when_and_how_that_is_known() {
        var page = Page.at(HOME + "/occupants" + OF_DAY);
        assertThat(page.heading()).isEqualTo("Aspen House, Riverside Who is in its beds");
        assertThat(page.text("#occupants")).isEqualTo("3 children are in its beds on 22 November 2026");
        assertThat(page.row("1111616").select("td").eachText())
                .containsExactly("The council’s own", "2 March 2026", "The latest return");
        assertThat(page.row("1112020").select("td").eachText())
                .containsExactly("The council’s own", "14 September 2026", "The latest return, and nothing told since");
        assertThat(StandInServices.addresses())
                .anyMatch(asked -> asked.endsWith("/provisions/HOME-002/occupants?authority=E09000099&on=2026-11-22"));
    }

    @Test
    void nothing_of_a_child_stands_in_an_address_and_nothing_is_kept() {
        var page = Page.at(HOME + "/occupants" + OF_DAY);
        assertThat(page.document().select("[href*=1111616], [action*=1111616]")).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text("main")).contains("That you looked is kept in the audit trail");
    }

    @Test
    void what_a_provider_calls_a_child_is_only_words() {
        var page = Page.at(HOME + "/occupants" + OF_DAY);
        assertThat(page.row("<script>alert(1)</script>").expectFirst("td").text())
                .isEqualTo("Another council’s");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void of_an_empty_home_it_says_why_nobody_is_told() {
        assertThat(Page.at("/sufficiency/capacity/homes/HOME-003/occupants" + OF_DAY)
                        .text("main"))
                .contains("Nobody is known to be in its beds on 22 November 2026: no return has a child here then");
    }

    @Test
    void while_they_cannot_be_had_the_page_says_so() {
        StandInServices.takeDown("/occupants");
        try {
            var page = Page.at(HOME + "/occupants" + OF_DAY);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("Who is in its beds cannot be had just now");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void a_day_that_is_none_is_a_bad_address() {
        assertThat(Page.at(HOME + "/occupants?authority=E09000099&on=soon").status())
                .isEqualTo(400);
    }

    @Test
    @SignedInAnalyst
    void an_analyst_is_neither_led_to_them_nor_shown_any() {
        assertThat(Page.at(HOME + OF_DAY).document().select("a[href*=occupants]"))
                .isEmpty();
        assertThat(Page.at(HOME + "/occupants" + OF_DAY).status()).isEqualTo(403);
        assertThat(StandInServices.lastAddress).doesNotContain("/occupants");
    }
}
