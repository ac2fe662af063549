package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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

/** Every page much enlarged, without motion, on paper, and in colours of the reader's own choice. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableEverywhereIT {

    private static final String REDUCED = "(prefers-reduced-motion: reduce)";

    /** WCAG 2.2, 1.4.10: a screen 1280 pixels wide, enlarged four times, is one of 320 CSS pixels. */
    @Test
    void enlarged_nothing_is_cut_off_and_no_page_scrolls_sideways(Visitor visitor) {
        var softly = new SoftAssertions();
        EveryPage.with(() -> new NewContextOptions().setDeviceScaleFactor(4), visitor, (page, where) -> {
            for (var times : List.of(2, 4)) {
                Sight.resize(page, 1280 / times, 1024 / times);
                softly.assertThat(Sight.cutOff(page))
                        .as("%s, enlarged %d times", where, times)
                        .isEmpty();
            }
        });
        softly.assertAll();
    }

    /**
     * Nothing moves for those who ask for no motion; on paper there is what can be read and nothing that is pressed; and
     * statuses and charts stand out in the reader's own colours. Each page is opened once and seen in every way.
     */
    @Test
    void without_motion_on_paper_and_in_the_readers_own_colours_every_page_can_be_read(Visitor visitor) {
        var softly = new SoftAssertions();
        var asked = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        EveryPage.with(() -> asked, visitor, (page, where) -> {
            softly.assertThat(Sight.moving(page)).as("%s, moving", where).isEmpty();
            for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                Sight.onPaper(page, scheme);
                softly.assertThat(Sight.notForPaper(page))
                        .as("%s, %s, on paper", where, scheme)
                        .isEmpty();
                Sight.inOwnColours(page, scheme);
                softly.assertThat(Sight.lostInOwnColours(page))
                        .as("%s, %s, in own colours", where, scheme)
                        .isEmpty();
            }
            Sight.asUsual(page);
        });
        softly.assertAll();
    }

    /** A page that is open already is seen as its reader asks. */
    @Test
    void a_page_takes_up_what_its_reader_asks_for(Visitor visitor) {
        var page = visitor.arrives(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        var asked = List.of("print", "(forced-colors: active)", "(prefers-color-scheme: dark)", REDUCED);
        assertThat(matching(page, asked)).containsExactly(REDUCED);
        Sight.onPaper(page, ColorScheme.DARK);
        assertThat(matching(page, asked)).containsExactly("print", "(prefers-color-scheme: dark)", REDUCED);
        Sight.inOwnColours(page, ColorScheme.DARK);
        assertThat(matching(page, asked))
                .containsExactly("(forced-colors: active)", "(prefers-color-scheme: dark)", REDUCED);
        Sight.inOwnColours(page, ColorScheme.LIGHT);
        assertThat(matching(page, asked)).containsExactly("(forced-colors: active)", REDUCED);
        Sight.asUsual(page);
        assertThat(matching(page, asked)).containsExactly(REDUCED);
    }

    @SuppressWarnings("unchecked")
    private static List<String> matching(Page page, List<String> queries) {
        return (List<String>) page.evaluate("queries => queries.filter(each => matchMedia(each).matches)", queries);
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
