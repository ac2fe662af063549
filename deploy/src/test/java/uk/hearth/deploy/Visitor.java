package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.deploy.accounts.Accounts;

/** Someone with a browser of their own at the door of the house. */
final class Visitor implements AutoCloseable {

    /** Of a machine that has just started four services and shows its first page. */
    private static final double PATIENCE_IN_MS = 15_000;

    private final RunningHouse house;
    private final Browser browser;
    private final List<Page> pages = new ArrayList<>();

    Visitor(RunningHouse house, Browser browser) {
        this.house = house;
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MS);
    }

    RunningHouse house() {
        return house;
    }

    /** A browser that has never been here. */
    Page arrives() {
        return arrives(new Browser.NewContextOptions());
    }

    Page arrives(Browser.NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(house.dashboard()).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_IN_MS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        var page = context.newPage();
        pages.add(page);
        page.navigate("/");
        return page;
    }

    Page arrivesAs(String account) {
        return arrivesAs(account, new Browser.NewContextOptions());
    }

    Page arrivesAs(String account, Browser.NewContextOptions options) {
        var page = arrives(options);
        link(page, "Sign in").click();
        signIn(page, account);
        assertThat(page).hasURL(house.dashboard() + "/home");
        return page;
    }

    static void signIn(Page page, String account) {
        page.getByLabel("Account name").fill(account);
        page.getByLabel("Password").fill(Accounts.demonstration().password());
        link(page, "Sign in", AriaRole.BUTTON).click();
    }

    static Locator link(Page page, String name) {
        return link(page, name, AriaRole.LINK);
    }

    static Locator link(Page page, String name, AriaRole role) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    void keepEvidence(Path folder, String name) {
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + i + ".png"))
                    .setFullPage(true));
            page.context().tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + "-" + i + ".zip")));
        }
    }

    @Override
    public void close() {
        pages.stream().map(Page::context).forEach(BrowserContext::close);
    }
}
