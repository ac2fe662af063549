package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A scorecard with gaps, values of tomorrow and markup where words belong. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedIn
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnusualScorecardTest {

    private static final String HOSTILE = "/scorecards/hostile?authority=E09000023";

    @Test
    void missing_figures_are_words() {
        var cells = Page.at(HOSTILE).row("<script>").select("td").eachText();
        assertThat(cells)
                .containsExactly("No target", "Not available", "Suppressed", "No target", "Not enough figures", "None");
    }

    @Test
    void a_status_not_known_yet_is_shown_in_the_services_words() {
        var row = Page.at(HOSTILE).row("Children & 'young'");
        assertThat(row.select("td").eachText()).contains("48.5% provisional", "Not available", "Something new");
    }

    @Test
    void markup_in_a_title_or_code_stays_text() {
        var page = Page.at(HOSTILE);
        assertThat(page.document().select("main script, main img, main b")).isEmpty();
        assertThat(page.heading()).contains("<b>Bold</b>");
        assertThat(page.text("tbody")).contains("<script>alert(1)</script>");
        assertThat(page.row("Children & 'young'").select("a").attr("href"))
                .startsWith("/indicators/A%2FB%3FC%26D?authority=E09000023");
    }
}
