package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator changes how challenges are answered and what they are about. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationJourneyIT {

    @Test
    void a_theme_is_added_and_can_be_chosen_until_it_is_retired(Visitor visitor) {
        var page = visitor.arrivesAs("administrator.riverside", new NewContextOptions().setJavaScriptEnabled(false));
        openThemes(page);
        lastEmptyTheme(page).fill("Contact with brothers and sisters");
        Visitor.link(page, "Save the list", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("The themes are saved.");
        assertThat(page.locator("main")).containsText("Contact with brothers and sisters");

        page.navigate("/escalations/raise");
        assertThat(page.locator("#theme")).containsText("Contact with brothers and sisters");
        openThemes(page);
        var row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("contact_with_brothers_and_sisters"));
        row.locator("[name=termTitle]").fill("Contact with siblings");
        row.locator("[name=retiredOn]").fill("2026-01-01");
        Visitor.link(page, "Save the list", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("Contact with siblings (not chosen from 1 January 2026)");
        page.navigate("/escalations/raise");
        assertThat(page.locator("#theme")).not().containsText("Contact with");
    }

    @Test
    void two_administrators_do_not_undo_each_others_change(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("administrator.riverside");
        openThemes(page);
        var other = page.context().newPage();
        openThemes(other);
        lastEmptyTheme(other).fill("Added by another");
        Visitor.link(other, "Save the list", AriaRole.BUTTON).click();
        assertThat(other.getByRole(AriaRole.STATUS)).hasText("The themes are saved.");
        lastEmptyTheme(page).fill("Added by the first");
        Visitor.link(page, "Save the list", AriaRole.BUTTON).click();
        assertThat(page.locator("[aria-labelledby=meanwhile] li")).hasText("Added by another");
        look(softly, page, "themes-stale");
        Visitor.link(page, "Save the list", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("Added by another");
        assertThat(page.locator("main")).containsText("Added by the first");
        softly.assertAll();
    }

    @Test
    void a_version_of_the_protocol_is_published_for_a_day_to_come(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("administrator.riverside");
        Visitor.link(page, "Administration").click();
        Visitor.link(page, "Publish a version of the protocol").click();
        page.getByLabel("Working days of stage 2").fill("many");
        Visitor.link(page, "Publish the version", AriaRole.BUTTON).click();
        assertThat(page.locator("#limitWorkingDays-2-error")).containsText("Write how many working days");
        look(softly, page, "protocol-refused");
        page.getByLabel("Working days of stage 2").fill("7");
        Visitor.link(page, "Publish the version", AriaRole.BUTTON).click();
        assertThat(page.locator("#effectiveFrom-error")).containsText("Fill this in.");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Protocol of 2090");
        page.getByLabel("For challenges raised from").fill("2090-04-03");
        Visitor.link(page, "Publish the version", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The version is published.");
        assertThat(page.locator("main"))
                .containsText("Protocol of 2090, version 2, from 3 April 2090: 20 working days in all");
        assertThat(page.locator("main"))
                .containsText("The formal stages take 22 working days one after the other; all together may take 20");
        page.navigate("/escalations/raise");
        assertThat(page.locator("#stage")).containsText("Stage 2: Service manager, 5 working days");
        softly.assertAll();
    }

    private static void openThemes(Page page) {
        page.navigate("/administration");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change these themes"))
                .first()
                .click();
    }

    private static Locator lastEmptyTheme(Page page) {
        return page.locator("[name=termTitle]").last();
    }

    private static void look(SoftAssertions softly, Page page, String name) {
        PageCheck.check(softly, page, name);
        Pictures.take(page, name);
    }
}
