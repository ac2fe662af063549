package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.hearth.deploy.settings.Port;

/** A developer tries the API from its own document. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SwaggerUiIT {

    @Test
    void authorize_signs_in_and_an_operation_can_be_tried(Visitor visitor) {
        var page = visitor.arrives();
        page.navigate(visitor.house().address(Port.KPI) + "/q/swagger-ui/");
        authorize(page, "analyst.lewisham");

        var me = page.locator(".opblock")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='/api/v1/me']")));
        me.locator(".opblock-summary-control").click();
        button(me, "Execute").click();
        var answer = me.locator(".live-responses-table");
        assertThat(answer.locator("tbody .response-col_status").first()).containsText("200");
        assertThat(answer).containsText("analyst.lewisham");
    }

    private static void authorize(Page page, String account) {
        page.locator(".auth-wrapper > .authorize").click();
        var signIn =
                page.locator(".auth-container").filter(new Locator.FilterOptions().setHasText("authorizationCode"));
        var popup = page.waitForPopup(() -> button(signIn, "Authorize").click());
        popup.waitForClose(() -> Visitor.signIn(popup, account));
        assertThat(signIn.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Logout")))
                .isVisible();
        page.locator(".dialog-ux .close-modal").click();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }
}
