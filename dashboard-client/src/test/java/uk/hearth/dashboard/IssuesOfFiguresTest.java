package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Issues by the figure that they may make wrong. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAnalyst
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuesOfFiguresTest {

    private static final String ISSUES = "/returns/issues?authority=E09000099&year=2027";

    @Test
    void the_count_of_a_figure_leads_to_the_issues_that_may_make_it_wrong() {
        var page = Page.at(ISSUES + "&by=indicator");
        var row = page.row("V9: Age, ethnicity, need mix");
        assertThat(row.select("td").eachText()).containsExactly("2", "0", "0", "1", "1", "2");
        assertThat(row.expectFirst("a").attr("href")).contains("indicator=V9");
        assertThat(page.first("[aria-labelledby=counts] thead th:last-child").text())
                .isEqualTo("Children how far it could be wrong");
    }

    @Test
    void issues_are_filtered_by_the_figure_that_they_may_make_wrong() {
        var page = Page.at(ISSUES + "&indicator=V9");
        assertThat(StandInServices.addresses())
                .anyMatch(asked -> asked.startsWith("/api/v1/issues?") && asked.contains("indicator=V9"));
        assertThat(page.texts("#indicator option"))
                .containsExactly("All", "V9: Age, ethnicity, need mix", "H7: Substance misuse");
        assertThat(page.first("#indicator option[selected]").val()).isEqualTo("V9");
        assertThat(page.texts("h2")).contains("Issues that may make wrong V9: Age, ethnicity, need mix");
        assertThat(page.document().select("a[download]").eachAttr("href"))
                .containsExactly(
                        "/returns/issues/files/table.csv?authority=E09000099&year=2027&indicator=V9",
                        "/returns/issues/files/table.xlsx?authority=E09000099&year=2027&indicator=V9");
    }

    @Test
    void the_issues_of_a_figure_come_as_a_file_as_they_are_listed() {
        var file = Page.at("/returns/issues/files/table.csv?authority=E09000099&year=2027&indicator=V9&severity=error");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"issues-E09000099-2027.csv\"");
        assertThat(StandInServices.lastAddress)
                .startsWith("/api/v1/issues/table?")
                .contains("indicator=V9", "severity=error", "status=open");
    }

    @Test
    void a_figure_with_markup_in_it_stays_text() {
        var page = Page.at(ISSUES + "&indicator=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void what_is_done_with_chosen_issues_of_a_figure_comes_back_to_them() {
        var answer = Page.at(ISSUES + "&indicator=V9")
                .send(
                        "/returns/issues/chosen/acceptance",
                        "authority",
                        "E09000099",
                        "year",
                        "2027",
                        "indicator",
                        "V9",
                        "issue",
                        "af13c670-507f-4bc8-af51-dcff2ab4a01f",
                        "reason",
                        "Confirmed with the placing authority");
        assertThat(answer.header("Location"))
                .contains("/returns/issues?authority=E09000099&year=2027&indicator=V9&done=accepted");
    }
}
