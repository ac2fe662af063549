package uk.hearth.deploy;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Measures a page against the Web Content Accessibility Guidelines, and its HTML as served against the standard. */
final class PageCheck {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    private PageCheck() {}

    /** The page as it is now. */
    static void check(SoftAssertions softly, Page page, String address) {
        checkSight(softly, page, address);
        checkServed(softly, page, address);
    }

    /** The page on a narrow screen and on a wide one, where it is left: nothing but its styles asks how wide that is. */
    static void checkAtEachWidth(SoftAssertions softly, Page page, String address) {
        for (var width : List.of(NARROW, WIDE)) {
            Sight.resize(page, width, 900);
            checkSight(softly, page, address + ", " + width + " wide,");
        }
        checkServed(softly, page, address);
    }

    private static void checkSight(SoftAssertions softly, Page page, String address) {
        var broken = of(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
        softly.assertThat(broken).as("what axe finds at %s", address).isEmpty();
        // A table may scroll in its frame; the page itself may not scroll sideways.
        softly.assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("how much wider than the screen %s is", address)
                .isEqualTo(0);
    }

    private static void checkServed(SoftAssertions softly, Page page, String address) {
        softly.assertThat(NuHtmlChecker.errors(served(page)))
                .as("what the Nu HTML checker finds at %s", address)
                .isEmpty();
    }

    /** As the server sent it: what a browser made of it has lost its mistakes. */
    private static String served(Page page) {
        return page.request().get(page.url()).text();
    }

    /** Told in full only what is wrong, and run at once: no page has frames. */
    static AxeBuilder of(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(WCAG_22_AA).setLegacyMode(true);
    }
}
