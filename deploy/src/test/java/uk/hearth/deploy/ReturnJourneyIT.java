package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst's month end: a return sent, checked, worked through, and sent again. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnJourneyIT {

    @Test
    void an_analyst_sends_a_return_works_through_an_issue_and_sees_what_is_gone(Visitor visitor) throws Exception {
        var page = visitor.arrivesAs("analyst.riverside", new NewContextOptions().setJavaScriptEnabled(false));
        send(page, GeneratedReturn.of("2026-11", "103:2"), "2026-11");
        Visitor.link(page, "Work through its issues").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^103: ")))
                .first()
                .click();
        page.getByLabel("Who sees to it: their account").fill("manager.riverside");
        Visitor.link(page, "Give it to them", AriaRole.BUTTON).click();
        assertThat(page.getByText("manager.riverside").first()).isVisible();
        page.getByLabel("Why, in a sentence; no name").fill("The family did not say");
        Visitor.link(page, "Accept it", AriaRole.BUTTON).click();
        assertThat(page.getByText("The family did not say").first()).isVisible();

        send(page, GeneratedReturn.of("2026-12", "225:1"), "2026-12");
        Visitor.link(page, "See what is gone since the last return").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^103: ")))
                        .first())
                .isVisible();
    }

    @Test
    void an_analyst_sees_what_a_return_would_change_accepts_it_gives_its_issues_away_and_takes_it_back(Visitor visitor)
            throws Exception {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("analyst.riverside");
        page.navigate("/returns");
        page.locator("#zip").setInputFiles(GeneratedReturn.of("2027-01", "103:2"));
        page.getByLabel("Up to which month").fill("2027-01");
        Visitor.link(page, "Send it to be checked", AriaRole.BUTTON).click();

        // the page goes on by itself
        var accept = Visitor.link(page, "Accept it: let it count", AriaRole.BUTTON);
        accept.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(page.locator(".hearth-keys")).containsText("Checked, and waiting to be accepted");
        assertThat(page.locator("[aria-labelledby=differences]")).containsText("Children looked after");
        look(softly, page, "return-held");
        accept.click();
        Visitor.link(page, "Work through its issues").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(page.locator(".hearth-keys")).containsText("Current");

        var address = page.url();
        giveAway(softly, page);
        page.navigate(address);
        page.getByText("Withdraw this return").click();
        Visitor.link(page, "Withdraw it", AriaRole.BUTTON).click();
        look(softly, page, "return-withdrawal-refused");
        page.getByLabel("Why it is withdrawn").fill("Sent to be tried out");
        Visitor.link(page, "Withdraw it", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("It was withdrawn: Sent to be tried out");
        softly.assertAll();
    }

    private static void giveAway(SoftAssertions softly, Page page) {
        Visitor.link(page, "Work through its issues").click();
        Visitor.link(page, "Give them all to them", AriaRole.BUTTON).click();
        assertThat(page.locator("[data-refused]")).containsText("Choose at least one issue");
        look(softly, page, "issues-none-chosen");
        var boxes = page.locator("input[name=issue]");
        boxes.nth(0).check();
        boxes.nth(1).check();
        page.getByLabel("Who sees to them: their account").fill("manager.riverside");
        Visitor.link(page, "Give them all to them", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("given to them");
        var rows = page.locator("[aria-labelledby=issues] tbody tr")
                .filter(new Locator.FilterOptions().setHasText("manager.riverside"));
        assertThat(rows).hasCount(2);
    }

    private static void look(SoftAssertions softly, Page page, String name) {
        PageCheck.check(softly, page, name);
        Pictures.take(page, name);
    }

    @Test
    void what_is_no_return_is_refused_with_the_reason(Visitor visitor) throws Exception {
        var file = Files.writeString(WholeHouse.EVIDENCE.resolve("no-return.zip"), "<html>no return</html>");
        var page = visitor.arrivesAs("analyst.riverside");
        page.navigate("/returns");
        page.locator("#zip").setInputFiles(file);
        page.getByLabel("Up to which month").fill("2026-10");
        Visitor.link(page, "Send it to be checked", AriaRole.BUTTON).click();
        assertThat(page.getByText(Pattern.compile("refused|not a ZIP|problem", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
    }

    private static void send(Page page, Path zip, String month) {
        page.navigate("/returns");
        page.locator("#zip").setInputFiles(zip);
        page.getByLabel("Up to which month").fill(month);
        page.getByLabel("Let it count at once").check();
        Visitor.link(page, "Send it to be checked", AriaRole.BUTTON).click();
        var on = Visitor.link(page, "See how far it has come");
        for (var i = 0; i < 60 && on.isVisible(); i++) {
            on.click();
        }
        assertThat(page.locator(".hearth-keys")).containsText("Current");
    }
}
