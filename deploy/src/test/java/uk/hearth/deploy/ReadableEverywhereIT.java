package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page much enlarged, without motion, on paper, and in colours of the reader's own choice. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableEverywhereIT {

    /** WCAG 2.2, 1.4.10: a screen 1280 pixels wide, enlarged four times, is one of 320 CSS pixels. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void enlarged_nothing_is_cut_off_and_no_page_scrolls_sideways(int times, Visitor visitor) {
        var softly = new SoftAssertions();
        EveryPage.with(
                () -> new NewContextOptions()
                        .setViewportSize(1280 / times, 1024 / times)
                        .setDeviceScaleFactor(times),
                visitor,
                (page, where) -> softly.assertThat(Sight.cutOff(page)).as(where).isEmpty());
        softly.assertAll();
    }

    @Test
    void nothing_moves_for_those_who_ask_for_no_motion(Visitor visitor) {
        var softly = new SoftAssertions();
        EveryPage.with(
                () -> new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE),
                visitor,
                (page, where) -> softly.assertThat(Sight.moving(page)).as(where).isEmpty());
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void on_paper_there_is_what_can_be_read_and_nothing_that_is_pressed(ColorScheme scheme, Visitor visitor) {
        var softly = new SoftAssertions();
        EveryPage.with(() -> new NewContextOptions().setColorScheme(scheme), visitor, (page, where) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            softly.assertThat(Sight.notForPaper(page)).as(where).isEmpty();
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void statuses_and_charts_stand_out_in_the_readers_own_colours(ColorScheme scheme, Visitor visitor) {
        var softly = new SoftAssertions();
        EveryPage.with(
                () -> new NewContextOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(scheme),
                visitor,
                (page, where) -> softly.assertThat(Sight.lostInOwnColours(page))
                        .as(where)
                        .isEmpty());
        softly.assertAll();
    }

    /** Immunisations in Lewisham's report for January 2019: 64% in April 2018, 57% in January. */
    @Test
    void a_scorecard_and_an_indicator_are_printed_with_their_figures(Visitor visitor) throws IOException {
        var page = visitor.arrivesAs("viewer.lewisham");
        page.navigate(EveryPage.SCORECARD);
        assertThat(printed(page))
                .containsPattern("Immunisations up to date At least 64(\\.0)?% 63(\\.0)?% .* 57% Below target")
                .contains("Figures for Lewisham to January 2019")
                .doesNotContain("Periods to show", "Sign out", "Download as CSV", "Skip to main content");
        page.navigate(EveryPage.INDICATOR);
        assertThat(printed(page))
                .contains("57%", "January 2019", "Figures for Lewisham")
                .doesNotContain("Sign out");
    }

    @Test
    void the_scorecards_landmarks_are_found_by_their_names(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.lewisham");
        page.navigate(EveryPage.SCORECARD);
        assertThat(page.getByRole(AriaRole.MAIN).count()).isEqualTo(1);
        assertThat(page.getByRole(AriaRole.BANNER).count()).isEqualTo(1);
        assertThat(page.getByRole(AriaRole.CONTENTINFO).count()).isEqualTo(1);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .allInnerTexts())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("Corporate parenting scorecard");
        assertThat(page.getByRole(AriaRole.NAVIGATION).all())
                .extracting(nav -> nav.getAttribute("aria-label"))
                .containsExactly("Main", "Breadcrumb");
        for (var name : List.of("Figures for Lewisham to January 2019", "How others do")) {
            assertThat(Visitor.link(page, name, AriaRole.TABLE).count())
                    .as(name)
                    .isEqualTo(1);
            assertThat(Visitor.link(page, name, AriaRole.REGION).count())
                    .as(name)
                    .isEqualTo(1);
        }
        assertThat(page.getByRole(AriaRole.TABLE).all())
                .allMatch(table -> !table.locator("caption").innerText().isBlank());
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX).all())
                .extracting((Locator field) -> page.locator("label[for=" + field.getAttribute("id") + "]")
                        .innerText())
                .containsExactly("Up to", "Periods to show");
    }

    /** They must find what they are there to find. */
    @Test
    void the_measures_find_what_is_wrong(Visitor visitor) {
        var page = visitor.arrives(new NewContextOptions().setViewportSize(320, 256));
        page.navigate("about:blank");
        page.setContent("<main><p style='width: 500px; white-space: nowrap'>" + "A long line of words ".repeat(4)
                + "</p><div style='height: 10px; overflow: hidden'>Half of a line</div>"
                + "<p style='transition: color 1s'>Slow</p><button style='color: #eee'>Press</button>"
                + "<strong style='background: #fff'><svg class='hearth-shape'><circle r=6 fill='#eee'/></svg></strong>"
                + "<table style='display: none'><tr><td>7</td></tr></table></main>");
        assertThat(Sight.cutOff(page).toString()).contains("wider than", "beyond the edge: p", "cut off: div");
        assertThat(Sight.moving(page).toString()).contains("moves: p. Slow");
        assertThat(Sight.notForPaper(page).toString())
                .contains("printed: button", "not printed: table", "pale: button");
        assertThat(Sight.lostInOwnColours(page)).hasSize(1);
    }

    private static String printed(Page page) throws IOException {
        try (var paper = Loader.loadPDF(page.pdf())) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return words.getText(paper);
        }
    }
}
