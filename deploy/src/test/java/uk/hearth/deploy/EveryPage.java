package uk.hearth.deploy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The pages that the navigation leads each account to, and the figures, charts and forms behind them. */
final class EveryPage {

    static final String SCORECARD = "/scorecards/corporate-parenting?authority=E09000023&to=2019-01&periods=10";
    static final String INDICATOR = "/indicators/CLA-IMMS?authority=E09000023&scorecard=corporate-parenting";

    private static final Map<String, List<String>> BEHIND = Map.of(
            "viewer.lewisham", List.of(SCORECARD, INDICATOR, "/plans", "/accessibility", "/whats-new"),
            "iro.riverside",
                    List.of(
                            "/escalations?show=all",
                            "/escalations/raise",
                            "/escalations/reports?period=FY2025",
                            "/escalations/caseloads?period=FY2025"),
            "analyst.riverside",
                    List.of("/returns/issues?year=2027&status=all", "/indicators/CLA-NUM/children?period=2026-10"),
            "commissioner.riverside",
                    List.of(
                            "/sufficiency?authority=E09000099&month=2026-10&baseline=2025-10",
                            "/sufficiency/commitments?authority=E09000099&from=2026-07",
                            "/sufficiency/capacity?authority=E09000099&on=2026-11-20",
                            "/sufficiency/capacity/homes/HOME-055?authority=E09000099&on=2026-11-20",
                            "/sufficiency/forecast?authority=E09000099&group=residential"),
            "administrator.riverside",
                    List.of(
                            "/administration/calendar",
                            "/administration/protocols/new",
                            "/administration/themes/themes",
                            "/administration/audit?service=escalation"));

    private EveryPage() {}

    /** Opens each with such a browser. */
    static void with(Supplier<NewContextOptions> browser, Visitor visitor, BiConsumer<Page, String> look) {
        BEHIND.forEach((account, behind) -> {
            var page = visitor.arrivesAs(account, browser.get());
            page.setDefaultTimeout(30_000);
            var led = ledTo(page);
            List.of(led, behind)
                    .forEach(addresses -> addresses.forEach(address -> {
                        page.navigate(address);
                        look.accept(page, account + " at " + address);
                    }));
        });
    }

    private static List<String> ledTo(Page page) {
        return page
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK)
                .all()
                .stream()
                .map((Locator link) -> link.getAttribute("href"))
                .toList();
    }
}
