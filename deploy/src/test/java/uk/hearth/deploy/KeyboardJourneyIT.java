package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.hearth.deploy.accounts.Accounts;

/** Whole jobs by people who use no mouse. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardJourneyIT {

    @Test
    void an_iro_raises_a_challenge_and_escalates_it(Visitor visitor) {
        var page = visitor.arrives();
        var keys = signedIn(page, "iro.riverside");
        keys.follow("link", "Escalations");
        keys.follow("link", "Raise a challenge");
        keys.follow("button", "Raise it");
        assertThat(keys.focused().role()).as("a refusal has the focus").isEqualTo("alert");
        keys.reach("link", "Child reference: This is not in the form that is asked for.");
        page.keyboard().press("Enter");
        assertThat(keys.focused().name()).isEqualTo("Child’s reference");

        page.keyboard().type("T0011");
        keys.choose("Theme", "Care planning: No plan for permanence");
        keys.pick("Medium");
        keys.type("Concern", "No plan for permanence");
        keys.choose("Begin at", "Stage 1");
        keys.type("Why stages are skipped, if they are", "The team manager was asked twice");
        keys.reach("Shift+Tab", "textbox", "Concern");
        keys.follow("button", "Raise it");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Raised.");

        keys.unfold("Escalate");
        keys.type("Why (optional)", "Nothing has happened");
        keys.follow("button", "Escalate");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Done.");
        assertThat(page.locator(".hearth-keys")).containsText("Stage 2");
    }

    @Test
    void an_analyst_sends_a_return_takes_it_back_and_gives_an_issue_to_somebody(Visitor visitor) throws Exception {
        var page = visitor.arrives();
        var keys = signedIn(page, "analyst.riverside");
        keys.follow("link", "Returns");
        keys.type("Up to which month, of a monthly return (optional)", "2027-02");
        keys.giveFile("ZIP with the SSDA903 files", GeneratedReturn.of("2027-02", "103:1"));
        keys.pick("Show what its figures would change, and wait until it is accepted");
        keys.follow("button", "Send it to be checked");
        Visitor.link(page, "Accept it: let it count", AriaRole.BUTTON)
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        keys.unfold("Withdraw this return");
        keys.type("Why it is withdrawn", "Sent to be tried out");
        keys.follow("button", "Withdraw it");
        assertThat(page.locator("main")).containsText("It was withdrawn: Sent to be tried out");

        keys.follow("link", "Returns");
        keys.followFirstLinkIn("td");
        assertThat(heading(page)).containsText("Issues");
        keys.followFirstLinkIn("[aria-labelledby=issues]");
        keys.type("Who sees to it: their account", "analyst.riverside");
        keys.follow("button", "Give it to them");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved.");
        assertThat(page.locator(".hearth-about")).containsText("Who sees to itanalyst.riverside");
    }

    @Test
    void an_analyst_freezes_a_paper_and_withdraws_it(Visitor visitor) {
        var page = visitor.arrives();
        var keys = signedIn(page, "analyst.lewisham");
        keys.follow("link", "Papers");
        keys.follow("link", "Prepare a paper");
        keys.type("Figures up to (optional)", "2018-10");
        keys.follow("button", "Go on to what is said of the figures");
        keys.follow("link", "Go on to the paper");
        keys.type("Title", "Corporate parenting, October 2018");
        keys.typeDay("Day of the meeting", 11, 2018);
        keys.follow("button", "Freeze it for the meeting");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The paper is frozen for its meeting");
        assertThat(heading(page)).containsText("Corporate parenting, October 2018");
        keys.unfold("Withdraw this paper");
        keys.type("Why it is withdrawn", "It was made to be tried out");
        keys.follow("button", "Withdraw it");
        assertThat(page.locator("main")).containsText("It was made to be tried out");
    }

    @Test
    void a_commissioner_blocks_a_bed_and_takes_it_back(Visitor visitor) {
        var page = visitor.arrives();
        var keys = signedIn(page, "commissioner.riverside");
        keys.follow("link", "Sufficiency");
        keys.follow("link", "Capacity");
        keys.follow("link", "Children’s homes");
        keys.followFirstLinkIn("[aria-labelledby=homes]");
        keys.unfold("Block beds");
        keys.typeDay("First day", 4, 2027);
        keys.typeDay("Last day (optional)", 5, 2027);
        keys.type("How many beds", "1");
        keys.choose("Why", "Matching");
        keys.follow("button", "Block them");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The beds are blocked.");
        assertThat(page.locator("main")).containsText("1 bed, 4 April 2027 to 5 May 2027: matching");
        keys.follow("button", "Take it back: it was a mistake");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The block was taken back.");
    }

    /** It must find what it is there to find. */
    @Test
    void the_measure_finds_a_focus_that_is_not_seen_or_not_named(Visitor visitor) {
        var page = visitor.arrives();
        page.navigate("about:blank");
        page.setContent("<a href='#a' style='outline: none'>No outline</a>");
        var keys = Keyboard.at(page);
        assertThatThrownBy(() -> keys.step("Tab")).hasMessageContaining("has no outline");
        page.setContent("<style>a { outline: 3px solid red }</style><a href='#a'><img src='data:,' width=20></a>");
        assertThatThrownBy(() -> keys.step("Tab")).hasMessageContaining("name of <a");
        page.setContent("<style>a { outline: 3px solid red }</style><a href='#a'>Under</a>"
                + "<p style='position: fixed; inset: 0; background: #fff' class='lid'>");
        assertThatThrownBy(() -> keys.step("Tab")).hasMessageContaining("is covered by lid");
    }

    private static Keyboard signedIn(Page page, String account) {
        var keys = Keyboard.at(page);
        assertThat(keys.step("Tab").name()).isEqualTo("Skip to main content");
        keys.signIn(account, Accounts.demonstration().password());
        return keys;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
