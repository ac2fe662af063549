package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class SufficiencyPageTest {

    private static final String PAGE = "/sufficiency?authority=E09000099&month=2026-10&baseline=2025-10";

    @Test
    void it_answers_whether_more_children_live_far_from_home_and_how_others_do() {
        var page = Page.at(PAGE);
        assertThat(page.heading()).isEqualTo("Riverside Sufficiency at the end of October 2026");
        assertThat(page.text("[aria-labelledby=far]"))
                .startsWith("Do more children live far from home than a year ago? Yes: 7 more."
                        + " 65 of 280 children (23.2%) whose distance is known live 20 miles or more from home."
                        + " It was 58 (19.9%) a year ago.");
        assertThat(page.texts(".hearth-keys__item"))
                .containsExactly("Children looked after 300 12 fewer than a year ago");
        assertThat(page.text("[aria-labelledby=compare]")).contains("How do we compare?");
    }

    @Test
    void what_is_unlawful_stands_first() {
        var page = Page.at(PAGE);
        assertThat(page.text(".govuk-warning-text")).contains("2 children are under 16 in supported accommodation");
        assertThat(page.texts(".hearth-flowing section.hearth-scroll caption").stream()
                        .filter(caption ->
                                caption.equals("Unregistered and unlawful") || caption.equals("Children looked after"))
                        .toList())
                .containsExactly("Unregistered and unlawful", "Children looked after");
    }

    @Test
    @SignedInManager
    void an_alert_leads_those_who_may_know_to_the_children_behind_it() {
        var page = Page.at(PAGE);
        assertThat(page.first(".govuk-warning-text a").attr("href"))
                .isEqualTo("/sufficiency/figures/P7/children?authority=E09000099&month=2026-10");
        assertThat(page.row("Under 16 in supported accommodation").select("a").attr("href"))
                .isEqualTo("/sufficiency/figures/P7/children?authority=E09000099&month=2026-10");
        assertThat(page.first("[aria-labelledby=placements] a").attr("href"))
                .isEqualTo("/sufficiency/figures/D1/children?authority=E09000099&month=2026-10"
                        + "&dimension=placement_group&category=fostering_other");
    }

    @Test
    void a_commissioner_is_led_to_no_children() {
        assertThat(Page.at(PAGE).document().select("a[href*=children]")).isEmpty();
        assertThat(Page.at("/sufficiency/figures/P7/children?authority=E09000099&month=2026-10")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void each_figure_is_told_with_its_difference_in_words() {
        var page = Page.at(PAGE);
        assertThat(page.row("Children looked after").select("td").eachText()).containsExactly("300", "12 fewer");
        assertThat(figures(page, "Fostering other"))
                .containsExactly("140 of 300 (46.7%)", "10 fewer (down 1.4 points)");
        assertThat(figures(page, "Children’s home")).containsExactly("60 of 300 (20%)", "no change (up 0.8 points)");
        assertThat(page.row("The carer asked, because").select("td").eachText()).containsExactly("3", "1 more");
        assertThat(page.document().select("th:contains(Custody)")).isEmpty();
        assertThat(page.texts("[aria-labelledby=placements] th[scope=rowgroup]"))
                .containsExactly("Placement");
    }

    @Test
    void charts_say_their_message_and_have_their_figures_beside_them() {
        var page = Page.at(PAGE);
        assertThat(page.texts(".hearth-chart__title"))
                .containsExactly(
                        "Most children, 140, are in: fostering other; 10 fewer than a year ago",
                        "110 children live less than 5 miles from home, 5 fewer than a year ago",
                        "Most moves, 14, were from fostering other to children’s home in the 12 months to 31 October 2026");
        assertThat(page.texts("[aria-labelledby=mix-table] thead th"))
                .containsExactly("Month", "Fostering other", "Children’s home", "Supported", "All others");
        // 20 with parents and 3 in secure homes.
        assertThat(page.texts("[aria-labelledby=mix-table] tbody tr:last-child > *"))
                .containsExactly("October 2026", "138", "60", "40", "23");
        assertThat(page.texts("[aria-labelledby=bands-table] tbody tr:first-child > *"))
                .containsExactly("Under 5 miles", "103", "115");
        assertThat(page.texts("[aria-labelledby=moves-table] tbody tr:first-child > *"))
                .containsExactly("Fostering other", "Children’s home", "14");
        assertThat(page.document().select("a[download]").eachAttr("href"))
                .allMatch(address -> address.startsWith("/sufficiency/"))
                .hasSize(3);
    }

    @Test
    void it_costs_three_questions() {
        Page.at(PAGE);
        assertThat(StandInServices.addresses().stream()
                        .filter(address -> !address.contains("authorities"))
                        .map(address -> address.replaceAll("[?].*", ""))
                        .distinct())
                .contains("/api/v1/sufficiency", "/api/v1/sufficiency/series", "/api/v1/indicators/903-P11B/series");
    }

    @Test
    void without_the_dashboard_the_months_are_still_drawn() {
        StandInServices.takeDown("/indicators");
        try {
            var page = Page.at(PAGE);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text(".hearth-down")).startsWith("Figures of other councils cannot be had");
            assertThat(page.document().select("svg.chart")).hasSize(3);
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void without_placement_service_the_page_says_so() {
        StandInServices.takeDown("/sufficiency");
        try {
            var page = Page.at(PAGE);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.texts(".hearth-down"))
                    .anyMatch(words -> words.startsWith("The figures cannot be had"))
                    .anyMatch(words -> words.startsWith("The months behind the charts cannot be had"));
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void the_address_chooses_month_baseline_and_breakdown() {
        Page.at("/sufficiency?authority=E09000099&month=2026-03&baseline=2025-12&by=age");
        assertThat(StandInServices.addresses())
                .anyMatch(address -> address.contains("asAt=2026-03-31")
                        && address.contains("baseline=2025-12-31")
                        && address.contains("by=age"));
    }

    @Test
    void what_is_no_month_is_the_last_one_that_is_over() {
        assertThat(Page.at("/sufficiency?authority=E09000099&month=2026-13&by=hostile")
                        .status())
                .isEqualTo(200);
        assertThat(StandInServices.addresses()).noneMatch(address -> address.contains("hostile"));
    }

    private static List<String> figures(Page page, String name) {
        return page.document()
                .select("[aria-labelledby=placements] tr:has(th:containsOwn(%s)) td".formatted(name))
                .eachText();
    }
}
