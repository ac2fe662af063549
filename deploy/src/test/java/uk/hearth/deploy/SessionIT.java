package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The end of a session is told before it comes. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionIT {

    private static final int MINUTES_BEFORE_THE_END = 3;

    @Test
    void someone_who_writes_for_long_is_warned_and_stays_signed_in(Visitor visitor) {
        var page = visitor.arrivesAs("iro.riverside");
        page.clock().install();
        page.navigate("/escalations/raise");
        page.locator("#concern").fill("Words that took an hour");
        var left = Long.parseLong(page.locator("body").getAttribute("data-seconds-left"));
        page.clock().fastForward((left - MINUTES_BEFORE_THE_END * 60) * 1000);
        var warning = page.getByRole(AriaRole.DIALOG);
        assertThat(warning).containsText("You will be signed out in 3 minutes.");
        Visitor.link(page, "Stay signed in", AriaRole.BUTTON).click();
        assertThat(warning).isHidden();
        assertThat(page.locator("#concern")).hasValue("Words that took an hour");
    }
}
