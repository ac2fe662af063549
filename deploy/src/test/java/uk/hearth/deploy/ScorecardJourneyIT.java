package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.hearth.deploy.accounts.Accounts;

/** The main job, from the front door to a council's own published figures. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScorecardJourneyIT {

    private static final String SCORECARD = "Corporate parenting scorecard";
    private static final String IMMUNISATIONS = "Immunisations up to date";

    @Test
    void a_member_reads_the_scorecard_and_takes_an_indicator_away(Visitor visitor) throws IOException {
        readAndTakeAway(visitor.arrivesAs("viewer.lewisham"));
    }

    @Test
    void no_page_needs_javascript(Visitor visitor) throws IOException {
        readAndTakeAway(visitor.arrivesAs("viewer.lewisham", new NewContextOptions().setJavaScriptEnabled(false)));
    }

    @Test
    void a_figure_the_council_did_not_have_is_said_to_be_not_available(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.lewisham");
        Visitor.link(page, "Safeguarding scorecard").click();
        assertThat(row(page, "Children in need review meetings held in the last three months")
                        .getByRole(AriaRole.CELL))
                .containsText(new String[] {"", "Not available", "Not available", "Not available", "76%", "", "", ""});
    }

    @Test
    void the_keyboard_alone_goes_from_the_start_to_an_indicator(Visitor visitor) {
        var page = visitor.arrives();
        var keys = Keyboard.at(page);
        assertThat(keys.step("Tab").name()).isEqualTo("Skip to main content");
        keys.signIn("viewer.lewisham", Accounts.demonstration().password());
        assertThat(page).hasURL(visitor.house().dashboard() + "/home");
        keys.follow("link", SCORECARD);
        assertThat(heading(page)).hasText("Lewisham " + SCORECARD);
        keys.follow("link", IMMUNISATIONS);
        assertThat(heading(page)).hasText("Lewisham " + IMMUNISATIONS);
    }

    @Test
    void another_authoritys_pages_are_forbidden_and_show_nothing_of_it(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.lewisham");
        for (var address : List.of(
                "/home?authority=E09000028",
                "/scorecards/corporate-parenting?authority=E09000028",
                "/indicators/CLA-NUM?authority=E09000028",
                "/scorecards/no-such-scorecard?authority=E09000028")) {
            var answer = page.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(heading(page)).hasText("You do not have access to this council's figures");
            assertThat(page.content()).as(address).doesNotContain("Southwark").doesNotContain("<table");
        }
        var csv = page.request().get("/scorecards/corporate-parenting.csv?authority=E09000028");
        assertThat(csv.status()).isEqualTo(403);
        assertThat(csv.text()).doesNotContain("Southwark").doesNotContain("CLA-");
    }

    @Test
    void the_scorecard_fits_a_usual_screen_and_has_its_picture_taken(Visitor visitor) throws IOException {
        var page = visitor.arrivesAs("viewer.lewisham", new NewContextOptions().setViewportSize(1280, 1100));
        page.navigate("/scorecards/corporate-parenting?authority=E09000023&to=2019-01&periods=10");
        assertThat(page.locator(".hearth-scroll").first().evaluate("frame => frame.scrollWidth - frame.clientWidth"))
                .isEqualTo(0);
        // mvn verify -Dpages renews the README's picture.
        var picture = page.screenshot(
                new Page.ScreenshotOptions().setPath(Pictures.folder().resolve("scorecard.png")));
        assertThat(picture).hasSizeLessThan(200_000);
    }

    private static void readAndTakeAway(Page page) throws IOException {
        Visitor.link(page, SCORECARD).click();
        page.getByLabel("Up to").selectOption(new SelectOption().setLabel("January 2019"));
        page.getByLabel("Periods to show").selectOption("10");
        Visitor.link(page, "Show", AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("to=2019-01&periods=10"));
        // Lewisham's report for January 2019, April 2018 onwards; the trend is the rule's, the last arrow officers'
        // own.
        var row = row(page, IMMUNISATIONS);
        assertThat(row.getByRole(AriaRole.CELL)).hasText(new String[] {
            "At least 87%",
            "64%",
            "63%",
            "63%",
            "63%",
            "62%",
            "60%",
            "58%",
            "58%",
            "58%",
            "57%",
            "Below target",
            "Falling: getting worse",
            "No change"
        });

        row.getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("Lewisham " + IMMUNISATIONS);
        assertThat(page.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("57% in January 2019"))))
                .isVisible();
        var table = Visitor.link(page, "Figures for Lewisham", AriaRole.TABLE);
        assertThat(table.getByRole(AriaRole.ROW)).hasCount(11);

        var file = page.waitForDownload(
                () -> Visitor.link(page, "Download this table as CSV").click());
        assertThat(file.suggestedFilename()).startsWith("CLA-IMMS").endsWith(".csv");
        assertThat(Published.figures(file.path(), "E09000023", "CLA-IMMS"))
                .hasSize(10)
                .isEqualTo(Published.figures("E09000023", "CLA-IMMS"));
    }

    private static Locator row(Page page, String indicator) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(indicator).setExact(true))));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
