package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member's ten minutes before the panel: what got worse, whether it is real, and the paper. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelJourneyIT {

    @Test
    void a_member_finds_what_got_worse_whether_it_is_real_and_what_officers_say(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.lewisham");
        var first = page.locator(".hearth-attention li").first();
        assertThat(first).containsText("Immunisations up to date was 57% in January 2019, missing its target");
        first.getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".hearth-keys")).containsText("Is it really changing?A real worsening");
        assertThat(page.locator("main")).containsText("have slipped from 64 to 57 per cent");
    }

    @Test
    void a_member_sees_what_moved_between_two_meetings_and_takes_the_paper_away(Visitor visitor) throws IOException {
        var page = visitor.arrivesAs("viewer.lewisham");
        Visitor.link(page, "Papers").click();
        page.locator("[aria-labelledby=papers] th a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("January 2019");
        var row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Dental assessments up to date"));
        assertThat(row).containsText("53%");
        assertThat(row).containsText("47%");
        for (var form : new String[] {"PDF:%PDF", "Word:PK", "Web page:<!DO"}) {
            var parts = form.split(":", 2);
            var file = page.waitForDownload(() -> Visitor.link(page, parts[0]).click());
            assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                    .startsWith(parts[1]);
        }
    }
}
