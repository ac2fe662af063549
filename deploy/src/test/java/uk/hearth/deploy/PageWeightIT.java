package uk.hearth.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a page quick, measured where it cannot vary: bytes, fonts, what holds the page up, what jumps about. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageWeightIT {

    private static final int MOST_BYTES = 100 * 1000;

    private static final String WATCH = """
            window.jumps = [];
            new PerformanceObserver(list => list.getEntries().forEach(each => window.jumps.push(each.value)))
                .observe({ type: 'layout-shift', buffered: true });""";

    private static final String FIRST_PAINT =
            "performance.getEntriesByType('paint').map(each => `${each.name} ${Math.round(each.startTime)} ms`)";

    @ParameterizedTest
    @ValueSource(strings = {"/home", EveryPage.SCORECARD, EveryPage.INDICATOR})
    void a_page_is_light_and_does_not_jump_about(String address, Visitor visitor, TestReporter reporter) {
        var page = visitor.arrivesAs("viewer.lewisham", new NewContextOptions().setViewportSize(412, 823));
        var stored = page.context().storageState();
        var fresh = visitor.arrives(
                new NewContextOptions().setViewportSize(412, 823).setStorageState(stored));
        fresh.context().addInitScript(WATCH);
        // Nothing is kept from a page before: what a first visit costs.
        var answers = new ArrayList<Response>();
        fresh.onResponse(answers::add);
        fresh.navigate("about:blank");
        fresh.context().newCDPSession(fresh).send("Network.clearBrowserCache");
        fresh.navigate(address);
        fresh.waitForLoadState();

        assertThat(answers).extracting(Response::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.request().resourceType())
                .contains("document", "stylesheet", "script")
                .doesNotContain("font");
        assertThat(bytes(answers)).isPositive().isLessThan(MOST_BYTES);
        assertThat(holdUps(fresh)).as("scripts that hold the page up").isEmpty();
        assertThat((List<?>) fresh.evaluate("[...document.fonts].map(each => each.family)"))
                .isEmpty();
        fresh.waitForTimeout(500);
        assertThat((List<?>) fresh.evaluate("window.jumps"))
                .as("what moved after it was shown")
                .isEmpty();
        reporter.publishEntry(address, bytes(answers) + " bytes; " + fresh.evaluate(FIRST_PAINT));
    }

    private static int bytes(List<Response> answers) {
        return List.copyOf(answers).stream()
                .map(answer -> answer.request().sizes())
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }

    private static List<?> holdUps(Page page) {
        return (List<?>) page.evaluate(
                "[...document.scripts].filter(each => each.src && each.type !== 'module' && !each.async && !each.defer)"
                        + ".map(each => each.src)");
    }
}
