package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
        Visitor.link(page, "Send it to be checked", AriaRole.BUTTON).click();
        var on = Visitor.link(page, "See how far it has come");
        for (var i = 0; i < 60 && on.isVisible(); i++) {
            on.click();
        }
        assertThat(page.locator(".hearth-keys")).containsText("Current");
    }
}
