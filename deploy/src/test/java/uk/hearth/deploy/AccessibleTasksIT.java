package uk.hearth.deploy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of every task, measured on a wide screen and a narrow one, and their pictures taken. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessibleTasksIT {

    /** An account's pages, each with the name that its picture is kept under. */
    private static final Map<String, Map<String, String>> PAGES = Map.of(
            "viewer.lewisham",
            Map.of(
                    "overview", "/home",
                    "scorecards", "/scorecards",
                    "indicator", "/indicators/CLA-IMMS?authority=E09000023&scorecard=corporate-parenting",
                    "papers", "/papers",
                    "papers-compared", "/papers/comparison",
                    "plans", "/plans"),
            "iro.riverside",
            Map.of(
                    "escalations", "/escalations",
                    "raise", "/escalations/raise",
                    "escalations-over-time", "/escalations/reports?period=FY2025",
                    "caseloads", "/escalations/caseloads?period=FY2025"),
            "analyst.london",
            Map.of(
                    "several-councils", "/home?authority=E09000099",
                    "returns", "/returns?authority=E09000099",
                    "issues", "/returns/issues?authority=E09000099&year=2027&status=all",
                    "issues-of-a-figure",
                            "/returns/issues?authority=E09000099&year=2027&status=all&by=indicator&indicator=V9",
                    "findings", "/findings?authority=E09000023"),
            "analyst.lewisham",
            Map.of(
                    "paper-choose", "/papers/new",
                    "paper-said", "/papers/new/commentary?scorecard=corporate-parenting&to=2019-01",
                    "paper-say", "/papers/new/said?scorecard=corporate-parenting&to=2019-01&indicator=CLA-IMMS",
                    "paper-compose", "/papers/new/paper?scorecard=corporate-parenting&to=2019-01&audience=public",
                    "scorecard-definition", "/definitions/corporate-parenting",
                    "scorecard-to-define", "/definitions"),
            "analyst.riverside",
            Map.of(
                    "children-behind", "/indicators/CLA-NUM/children?period=2026-10",
                    "children-behind-distance", "/sufficiency/figures/P11/children?month=2026-10"),
            "administrator.riverside",
            Map.of(
                    "administration", "/administration",
                    "calendar", "/administration/calendar",
                    "group", "/administration/groups",
                    "protocol", "/administration/protocols/new",
                    "themes", "/administration/themes/themes",
                    "audit", "/administration/audit?service=escalation"));

    @Test
    void every_task_is_accessible(Visitor visitor) {
        var softly = new SoftAssertions();
        PAGES.forEach((account, pages) -> {
            var page = visitor.arrivesAs(account);
            pages.forEach((name, address) -> {
                softly.assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                check(softly, page, name);
            });
        });
        softly.assertAll();
    }

    /** Pages that are reached from others, and those that say what went wrong. */
    @Test
    void a_case_a_paper_and_a_refused_form_are_accessible(Visitor visitor) {
        var softly = new SoftAssertions();
        var iro = visitor.arrivesAs("iro.riverside");
        iro.navigate("/escalations?show=all");
        iro.locator("[aria-labelledby=cases] a").first().click();
        check(softly, iro, "case");
        iro.navigate(iro.url() + "/correction");
        check(softly, iro, "case-correction");
        Visitor.link(iro, "Put it right", AriaRole.BUTTON).click();
        check(softly, iro, "case-correction-refused");
        iro.navigate("/escalations/raise");
        Visitor.link(iro, "Raise it", AriaRole.BUTTON).click();
        check(softly, iro, "refused-form");
        iro.context().clearCookies();
        Visitor.link(iro, "Raise it", AriaRole.BUTTON).click();
        check(softly, iro, "late-form");

        var member = visitor.arrivesAs("viewer.lewisham");
        member.navigate("/papers");
        member.locator("[aria-labelledby=papers] th a").first().click();
        check(softly, member, "paper");
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Page page, String name) {
        PageCheck.checkAtEachWidth(softly, page, name);
        Pictures.take(page, name);
    }
}
