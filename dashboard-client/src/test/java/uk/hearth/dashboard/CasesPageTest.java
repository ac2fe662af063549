package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInIro
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasesPageTest {

    @Test
    void the_cases_on_which_it_is_the_readers_turn_come_first() {
        var page = Page.at("/escalations?authority=E09000099");
        assertThat(page.texts("[aria-labelledby=turn] tbody tr"))
                .containsExactly("Care planning Decide on the answer Friday 18 December Stage 1: Team manager R0123"
                        + " iro.riverside");
    }

    @Test
    void open_cases_are_listed_by_due_date_and_the_late_ones_say_so() {
        var page = Page.at("/escalations?authority=E09000099");
        assertThat(StandInServices.lastAddress).contains("/api/v1/");
        var first = page.first("[aria-labelledby=cases] tbody tr");
        assertThat(first.text()).startsWith("Review decisions Overdue: Friday 13 November Stage 2: Service manager");
    }

    @Test
    void a_child_is_searched_for_in_the_body_and_in_no_address() {
        var page = Page.at("/escalations?authority=E09000099")
                .send("/escalations/search", "authority", "E09000099", "child", " R0123 ");
        assertThat(page.status()).isEqualTo(200);
        assertThat(StandInServices.lastAddress).doesNotContain("R0123");
        assertThat(page.text("h2")).contains("Cases about R0123");
        assertThat(page.first("#child").val()).isEqualTo("R0123");
    }

    @Test
    void a_year_of_escalations_has_a_chart_with_a_table_and_csv_beside_it() {
        var page = Page.at("/escalations/reports?authority=E09000099&period=FY2025");
        assertThat(page.text("figcaption h2")).isEqualTo("143 escalations in 2025/26, 81 of them formal");
        assertThat(page.first("figure svg").attr("role")).isEqualTo("img");
        assertThat(page.row("April 2025").select("td").eachText()).containsExactly("6", "Too small to show");
        assertThat(page.row("Care planning").text()).contains("33");
        assertThat(page.row("Informal resolution").select("td").eachText()).startsWith("92", "91.3%");
        assertThat(page.document().select("a[download]").eachAttr("href"))
                .contains("/escalations/reports/over-time.csv?authority=E09000099&period=FY2025");
    }

    @Test
    void caseloads_stand_against_what_the_handbook_advises() {
        var page = Page.at("/escalations/caseloads?authority=E09000099&period=FY2025");
        assertThat(page.text("main")).contains("advises 50 to 70 children");
        assertThat(page.row("iro.five.riverside").text()).contains("76.0", "Above the range");
    }

    @Test
    void no_other_report_than_ours_is_handed_on() {
        assertThat(Page.at("/escalations/reports/%2e%2e.csv?authority=E09000099")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_that_happened_to_a_case_is_told_with_who_did_it() {
        var page = Page.at("/escalations/2ca939fb-8804-4c61-a0f9-6b6815eaeda8/history");
        assertThat(page.texts(".hearth-timeline strong")).startsWith("Raised", "Responded");
        assertThat(page.texts(".hearth-timeline .hearth-note").get(1)).endsWith("manager.riverside");
    }

    @Test
    void closed_cases_are_asked_for_in_the_services_own_words() {
        Page.at("/escalations?authority=E09000099&show=closed&team=North");
        assertThat(StandInServices.addresses())
                .contains("/api/v1/escalations?authority=E09000099&open=false&team=North&sort=raised&limit=50");
    }
}
