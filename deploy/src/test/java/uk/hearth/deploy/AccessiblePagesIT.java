package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, measured against the Web Content Accessibility Guidelines, on a wide screen and a narrow one. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessiblePagesIT {

    private static final String SCORECARD = "/scorecards/corporate-parenting?authority=E09000023&to=2019-01&periods=10";
    private static final String INDICATOR = "/indicators/CLA-RATE?authority=E09000023&scorecard=corporate-parenting";

    @Test
    void every_page_is_accessible(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrives();
        for (var address : List.of("/", "/accessibility", "/whats-new", "/home")) {
            checkAtEachWidth(softly, page, address, 200);
        }
        assertThat(page.title()).contains("Sign in");

        Visitor.signIn(page, "viewer.lewisham");
        for (var address : List.of("/home", SCORECARD, "/scorecards/safeguarding?authority=E09000023", INDICATOR)) {
            checkAtEachWidth(softly, page, address, 200);
        }
        checkAtEachWidth(softly, page, "/no-such-page", 404);
        checkAtEachWidth(softly, page, SCORECARD.replace("E09000023", "E09000028"), 403);
        softly.assertAll();
    }

    @Test
    void figures_are_legible_in_the_dark(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("viewer.lewisham", new NewContextOptions().setColorScheme(ColorScheme.DARK));
        for (var address : List.of("/home", SCORECARD, INDICATOR, "/escalations/reports", "/papers")) {
            var answer = page.navigate(address);
            softly.assertThat(answer.status()).as(address).isEqualTo(200);
            PageCheck.check(softly, page, address);
        }
        softly.assertAll();
    }

    @Test
    void the_measure_finds_what_is_wrong(Visitor visitor) {
        var page = visitor.arrives();
        // Our own pages' policy would refuse the style.
        page.navigate("about:blank");
        page.setContent("<html><p style='color: #ccc; background: #fff'>Pale words</p><img src='/hearth.svg'>");
        assertThat(PageCheck.of(page).analyze().getViolations())
                .extracting(Rule::getId)
                .contains("color-contrast", "image-alt", "html-has-lang");
        assertThat(NuHtmlChecker.errors("<!doctype html><html lang=en><title>x</title><div role=buton><p>y</div>"))
                .hasSize(1)
                .allMatch(error -> error.contains("buton"));
    }

    private static void checkAtEachWidth(SoftAssertions softly, Page page, String address, int status) {
        var answer = page.navigate(address);
        softly.assertThat(answer.status()).as(address).isEqualTo(status);
        PageCheck.checkAtEachWidth(softly, page, address);
    }
}
