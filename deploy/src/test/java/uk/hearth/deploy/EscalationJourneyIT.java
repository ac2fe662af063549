package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A challenge from its raising to its end, by the IRO and the manager, each with a browser of their own. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalationJourneyIT {

    @Test
    void an_iro_raises_a_challenge_a_manager_answers_it_and_the_iro_resolves_it(Visitor visitor) {
        var iro = visitor.arrivesAs("iro.riverside");
        raise(iro, "T0001");
        assertThat(iro.getByText(Pattern.compile("Stage 1: \\d working days left, due \\w+day \\d+ \\w+")))
                .isVisible();
        var address = iro.url();

        var manager = visitor.arrivesAs("manager.riverside");
        Visitor.link(manager, "Escalations").click();
        var turn = manager.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("T0001"));
        assertThat(turn.first()).containsText("Answer it");
        turn.first().getByRole(AriaRole.LINK).click();
        open(manager, "Answer");
        manager.getByLabel("Partly agreed").check();
        manager.getByLabel("What is answered").fill("The meeting is on the 14th.");
        Visitor.link(manager, "Answer", AriaRole.BUTTON).click();
        assertThat(manager.getByRole(AriaRole.STATUS)).containsText("Done.");

        // The IRO's page was opened before the answer: what is sent from it is stale.
        open(iro, "Escalate");
        iro.locator("#escalate-reason").fill("Nothing has happened");
        Visitor.link(iro, "Escalate", AriaRole.BUTTON).click();
        assertThat(heading(iro, "What changed since you opened this page")).isVisible();
        assertThat(iro.locator("[aria-labelledby=meanwhile]")).containsText("The answer: partly agreed");
        assertThat(iro.locator("#escalate-reason")).hasValue("Nothing has happened");

        iro.navigate(address);
        open(iro, "Accept the answer");
        Visitor.link(iro, "Accept the answer", AriaRole.BUTTON).click();
        open(iro, "Resolve");
        iro.getByLabel("What came of it").selectOption("partly_agreed");
        Visitor.link(iro, "Resolve", AriaRole.BUTTON).click();
        assertThat(iro.locator(".hearth-keys")).containsText("Resolved");
    }

    @Test
    void an_iro_links_a_case_gives_it_to_somebody_and_puts_right_what_was_said(Visitor visitor) {
        var page = visitor.arrivesAs("iro.riverside");
        raise(page, "T0004");
        open(page, "Link it to something");
        page.getByLabel("Its reference").fill("REV-2026-118");
        Visitor.link(page, "Link it", AriaRole.BUTTON).click();
        assertThat(page.locator(".hearth-ways")).containsText("Review: REV-2026-118");
        open(page, "Assign it, or delegate it for a while");
        page.locator("#assignment-assignee").fill("manager.riverside");
        Visitor.link(page, "Assign it", AriaRole.BUTTON).click();
        assertThat(page.locator(".hearth-keys")).containsText("Assigned tomanager.riverside");
        Visitor.link(page, "Put right what was said").click();
        page.locator("#concern").fill("No plan for permanence, nor a date for one");
        Visitor.link(page, "Put it right", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Reason");
        page.locator("#reason").fill("It was not said whole");
        Visitor.link(page, "Put it right", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("is put right");
        assertThat(page.locator("main")).containsText("nor a date for one");
    }

    @Test
    void a_form_sent_after_the_session_ended_is_handed_back_and_sent_again_without_javascript(Visitor visitor) {
        var page = visitor.arrivesAs("iro.riverside", new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/escalations/raise");
        fill(page, "T0002");
        page.context().clearCookies();
        Visitor.link(page, "Raise it", AriaRole.BUTTON).click();
        assertThat(heading(page, "You were signed out before this was sent")).isVisible();
        assertThat(page.getByText("No plan for permanence").first()).isVisible();

        var again = page.context()
                .waitForPage(() -> page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Sign in again (opens in a new tab)"))
                        .click());
        Visitor.signIn(again, "iro.riverside");
        assertThat(heading(again, "You are signed in again")).isVisible();

        Visitor.link(page, "Send what I filled in", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Raised.");
    }

    @Test
    void markup_where_a_childs_reference_belongs_is_refused_and_shown_as_text(Visitor visitor) {
        var page = visitor.arrivesAs("iro.riverside");
        page.navigate("/escalations/raise");
        fill(page, "<script>alert(1)</script>");
        Visitor.link(page, "Raise it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#childReference")).hasValue("<script>alert(1)</script>");
        assertThat(page.locator("#concern")).hasValue("No plan for permanence");
    }

    @Test
    void a_comment_of_3_mb_is_refused_and_kept(Visitor visitor) {
        var page = visitor.arrivesAs("iro.riverside");
        raise(page, "T0003");
        var words = "word ".repeat(600_000);
        page.locator("#comment-comment").fill(words);
        Visitor.link(page, "Add the comment", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("#comment-comment").inputValue().length()).isEqualTo(words.length());
    }

    @Test
    void a_member_reads_the_reports_and_no_case(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.riverside");
        Visitor.link(page, "Escalations").click();
        assertThat(heading(page, "Escalations over time")).isVisible();
        page.getByLabel("Financial year").selectOption("FY2025");
        Visitor.link(page, "Show", AriaRole.BUTTON).click();
        assertThat(heading(page, "143 escalations in 2025/26, 81 of them formal"))
                .isVisible();
        var refused = page.navigate("/escalations/0b0653ba-7eea-4195-a195-857df040ae44");
        assertThat(refused.status()).isEqualTo(403);
    }

    private static void raise(Page page, String child) {
        Visitor.link(page, "Escalations").click();
        Visitor.link(page, "Raise a challenge").click();
        fill(page, child);
        Visitor.link(page, "Raise it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Raised.");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Child " + child + " Care planning");
    }

    private static void fill(Page page, String child) {
        page.getByLabel("Child’s reference").fill(child);
        page.locator("#theme").selectOption("care_planning/no_permanence_plan");
        page.getByLabel("Medium").check();
        page.locator("#concern").fill("No plan for permanence");
        page.locator("#stage").selectOption("1");
        page.locator("#skipReason").fill("The team manager was asked twice");
    }

    private static void open(Page page, String move) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + move + "$")))
                .click();
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }
}
