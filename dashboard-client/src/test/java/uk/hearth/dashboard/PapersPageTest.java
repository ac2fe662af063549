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
class PapersPageTest {

    @Test
    void papers_are_listed_with_every_form_that_they_come_in() {
        var page = Page.at("/papers");
        var first = page.first("[aria-labelledby=papers] tbody tr");
        assertThat(first.text()).contains("21 February 2019", "January 2019", "Published");
        assertThat(first.select("a[download]").eachAttr("href"))
                .extracting(link -> link.replaceAll(".*/paper", ""))
                .containsExactly(".html", ".docx", ".pdf");
    }

    @Test
    void a_paper_says_what_moved_since_the_one_before() {
        var page = Page.at("/papers/03a3c91f-1259-43a7-9225-389adc7e303c");
        assertThat(page.text("#moved")).isEqualTo("What moved since 17 January 2019");
        assertThat(page.row("Dental assessments").select("td").eachText())
                .startsWith("53%", "Below target", "47%", "Below target");
        assertThat(page.first("#with option[selected]").text()).isEqualTo("17 January 2019");
    }

    @Test
    void a_paper_is_handed_on_byte_for_byte_under_a_name_that_says_what_it_is() {
        var answer = Page.at("/papers/03a3c91f-1259-43a7-9225-389adc7e303c/paper.pdf")
                .answer();
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).endsWith("-389adc7e303c.pdf\"");
        assertThat(answer.asString()).isEqualTo("%PDF as the service wrote it");
        assertThat(StandInServices.lastHeader("Accept")).isEqualTo("application/pdf");
    }

    @Test
    void no_other_form_than_ours_is_handed_on() {
        assertThat(Page.at("/papers/03a3c91f-1259-43a7-9225-389adc7e303c/paper.exe")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_plan_says_what_is_late_and_which_figures_show_whether_it_works() {
        var page = Page.at("/plans");
        assertThat(page.text(".govuk-body-l")).isEqualTo("12 actions, 8 of them late on 22 November 2026.");
        var action = Page.at("/plans/actions/73082f13-e09a-3af0-94dd-8d708550ddb0");
        assertThat(action.text("main"))
                .contains("Late: due 30 September 2019", "Children looked after at period end: 489, January 2019");
    }
}
