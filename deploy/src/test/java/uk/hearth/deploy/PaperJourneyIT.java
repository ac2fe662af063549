package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst's paper: put together, looked at, frozen for its meeting, and made fit for the public. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperJourneyIT {

    private static final String WORDS = "Two clinics were moved to evenings, and more children came";

    @Test
    void an_analyst_takes_a_paper_from_its_scorecard_to_its_public_version(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("analyst.lewisham");
        Visitor.link(page, "Papers").click();
        Visitor.link(page, "Prepare a paper").click();
        look(softly, page, "paper-choose");
        page.getByLabel("Figures up to (optional)").fill("2018-11");
        Visitor.link(page, "Go on to what is said of the figures", AriaRole.BUTTON)
                .click();

        say(softly, page);
        look(softly, page, "paper-said");
        Visitor.link(page, "Go on to the paper").click();

        page.getByLabel("Title").fill("Corporate parenting, November 2018");
        page.getByLabel("Day of the meeting").fill("2018-12-20");
        page.getByLabel("Heading in the paper of Health").fill("Are our children healthy?");
        look(softly, page, "paper-compose");
        var preview = page.waitForPopup(() -> Visitor.link(page, "Preview it (opens in a new tab)", AriaRole.BUTTON)
                .click());
        assertThat(preview.locator("main")).containsText("This is a draft");
        assertThat(preview.locator("main")).containsText(WORDS);
        assertThat(Visitor.link(preview, "Are our children healthy?", AriaRole.HEADING))
                .isVisible();
        Pictures.takeScreen(preview, "paper-preview");
        preview.close();
        Visitor.link(page, "Freeze it for the meeting", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The paper is frozen for its meeting");
        look(softly, page, "paper-frozen");

        makePublic(page);
        withdraw(page);
        look(softly, page, "paper-withdrawn");
        softly.assertAll();
    }

    /** What is said of November's immunisations. */
    private static void say(SoftAssertions softly, Page page) {
        var row =
                page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Immunisations up to date"));
        row.getByRole(AriaRole.LINK).first().click();
        page.getByLabel("Who sees to it (optional)").fill("somebody@council.example");
        Visitor.link(page, "Say it", AriaRole.BUTTON).click();
        assertThat(page.getByLabel("Who sees to it (optional)")).hasValue("somebody@council.example");
        look(softly, page, "paper-say-refused");
        page.getByLabel("What is said").fill(WORDS);
        page.getByLabel("Who sees to it (optional)").fill("Head of service");
        Visitor.link(page, "Say it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("It is said");
        assertThat(row).containsText(WORDS);
    }

    private static void makePublic(Page page) {
        Visitor.link(page, "Prepare the public version").click();
        assertThat(page.getByLabel("Heading in the paper of Health")).hasValue("Are our children healthy?");
        Visitor.link(page, "Freeze it for the meeting", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("For: The public");
        Visitor.link(page, "Read it here").click();
        assertThat(page.locator("main"))
                .containsText("For the public: figures from which single children could be told");
        page.goBack();
    }

    private static void withdraw(Page page) {
        page.getByText("Withdraw this paper").click();
        page.getByLabel("Why it is withdrawn").fill("It was made to be tried out");
        Visitor.link(page, "Withdraw it", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("It was made to be tried out");
    }

    private static void look(SoftAssertions softly, Page page, String name) {
        PageCheck.check(softly, page, name);
        Pictures.take(page, name);
    }
}
