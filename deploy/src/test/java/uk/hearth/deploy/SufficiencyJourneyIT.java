package uk.hearth.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enough of the right homes, near enough: a commissioner's, a manager's and a member's way through it. */
@ExtendWith(WholeHouse.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SufficiencyJourneyIT {

    private static final String MONTH = "/sufficiency?authority=E09000099&month=2026-10&baseline=2025-10";
    private static final String HOME = "/sufficiency/capacity/homes/HOME-055?authority=E09000099&on=2026-11-20";

    private static final Map<String, String> PAGES = pages();

    @Test
    void a_commissioner_sees_whether_more_live_far_from_home_blocks_a_bed_and_supposes_a_home(Visitor visitor) {
        var page = visitor.arrivesAs("commissioner.riverside");
        Visitor.link(page, "Sufficiency").click();
        page.getByLabel("At the end of").selectOption("2026-10");
        page.getByLabel("Compared with").selectOption("2025-10");
        Visitor.link(page, "Show", AriaRole.BUTTON).click();
        assertThat(page.locator("[aria-labelledby=far]"))
                .containsText(
                        Pattern.compile(
                                "Do more children live far from home than a year ago\\?\\s+(Yes|No)[\\s\\S]* live 20 miles or more"));
        assertThat(row(page, "Greenwich")).containsText("24.3%");

        Visitor.link(page, "Capacity").click();
        Visitor.link(page, "Children’s homes").click();
        page.locator("[aria-labelledby=homes] tbody th a").first().click();
        Visitor.link(page, "See who is in its beds").click();
        assertThat(page.locator("main")).containsText("That you looked is kept in the audit trail");
        Visitor.link(page, "Its beds day by day").click();
        open(page, "Block beds");
        page.getByLabel("First day").fill("2027-02-10");
        page.getByLabel("Last day (optional)").fill("2027-02-01");
        page.getByLabel("How many beds").fill("1");
        page.getByLabel("Why").selectOption("matching");
        Visitor.link(page, "Block them", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("First day")).hasValue("2027-02-10");
        page.getByLabel("Last day (optional)").fill("2027-02-20");
        Visitor.link(page, "Block them", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The beds are blocked.");
        var block = page.locator(".hearth-panel")
                .filter(new Locator.FilterOptions()
                        .setHasText("1 bed, 10 February 2027 to 20 February 2027: matching"));
        assertThat(block).isVisible();
        block.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it back: it was a mistake"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The block was taken back.");

        page.navigate("/sufficiency/forecast");
        assertThat(page.locator(".hearth-chart__title").first())
                .containsText(Pattern.compile("All placements: \\d+ children expected in"));
        Visitor.link(page, "Save a scenario, and put scenarios side by side").click();
        Visitor.link(page, "Save a new scenario").click();
        fewerCome(page, "Fewer come into fostering", "0.5");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The scenario is saved.");
        assertThat(row(page, "All placements")).containsText("fewer");
        changesAndDeletes(page, "Fewer come into fostering");
    }

    private static void changesAndDeletes(Page page, String scenario) {
        open(page, "See what one supposes, change it or delete it");
        Visitor.link(page, scenario).click();
        page.locator("#openings-name-0").fill("Second home");
        page.locator("#openings-item-0").selectOption("residential_in_house");
        page.locator("#openings-places-0").fill("4");
        page.locator("#openings-opens-0").fill("2027-04-01");
        open(page, "What placements cost");
        page.locator("#price-residential_in_house").fill("4800");
        Visitor.link(page, "Save it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The scenario is changed.");
        open(page, "See what one supposes, change it or delete it");
        Visitor.link(page, scenario).click();
        assertThat(page.locator("#openings-name-0")).hasValue("Second home");
        open(page, "Delete this scenario");
        Visitor.link(page, "Delete it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The scenario is deleted.");
    }

    private static void fewerCome(Page page, String name, String times) {
        page.locator("#name").fill(name);
        page.locator("#adjustments-from-0").selectOption("not_in_care");
        page.locator("#adjustments-to-0").selectOption("fostering");
        page.locator("#adjustments-amount-0").fill(times);
        Visitor.link(page, "Save it", AriaRole.BUTTON).click();
    }

    @Test
    void a_manager_makes_a_commitment_with_a_milestone_and_a_measure(Visitor visitor) {
        var page = visitor.arrivesAs("manager.riverside");
        page.navigate("/sufficiency/commitments");
        Visitor.link(page, "Make a commitment").click();
        page.locator("#code").fill("RV-90");
        page.locator("#title").fill("Foster homes near schools");
        page.locator("#title-0").fill("A campaign near schools");
        page.locator("#dueOn-0").fill("2027-03-31");
        Visitor.link(page, "Save the commitment", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The commitment is saved.");
        assertThat(page.locator("main")).containsText("A campaign near schools: due 31 March 2027");

        Visitor.link(page, "Add a measure").click();
        page.locator("#measure").fill("near_schools");
        page.locator("#title").fill("Households near a school");
        page.locator("#target-value").fill("12");
        Visitor.link(page, "Save the measure", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.locator("#target-by").fill("2028-03");
        Visitor.link(page, "Save the measure", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The measure is saved.");
        Visitor.link(page, "Change the measure: its start, its target, the steps to it")
                .click();
        page.locator("#target-value").fill("14");
        page.locator("#dueOn-0").fill("2027-09-30");
        page.locator("#value-0").fill("7");
        Visitor.link(page, "Save the measure", AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText("at least 14 by March 2028");
    }

    @Test
    void a_manager_follows_a_figure_to_the_children_behind_it(Visitor visitor) {
        var page = visitor.arrivesAs("manager.riverside");
        page.navigate(MONTH);
        page.locator("[aria-labelledby=distance] tbody a").first().click();
        assertThat(page.locator("#children")).containsText("As at 31 October 2026");
        assertThat(page.locator("[aria-labelledby=children] tbody tr").first()).isVisible();
    }

    @Test
    void a_manager_tells_how_a_commitment_is_getting_on_without_javascript(Visitor visitor) {
        var page = visitor.arrivesAs("manager.riverside", new NewContextOptions().setJavaScriptEnabled(false));
        Visitor.link(page, "Sufficiency").click();
        Visitor.link(page, "Commitments").click();
        assertThat(page.locator(".hearth-said").first()).containsText("I live with a family who have room");
        Visitor.link(page, "Grow in-house fostering").click();
        open(page, "Add a note");
        page.locator("#note-note").fill("Two households were approved at the panel");
        Visitor.link(page, "Add the note", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your note was added.");
        assertThat(page.locator(".hearth-timeline")).containsText("Two households were approved at the panel");

        open(page, "Set the status by hand");
        page.getByLabel("Status").selectOption("slipping");
        page.getByLabel("Why; everybody reads it, nothing about a child")
                .fill("Three resignations are not counted yet");
        Visitor.link(page, "Set the status", AriaRole.BUTTON).click();
        assertThat(page.locator(".hearth-keys")).containsText("Slipping");
        Visitor.link(page, "Take it back: work the status out again", AriaRole.BUTTON)
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("worked out from its measures again");

        Visitor.link(page, "Enquiries from people who might foster").click();
        page.getByLabel("Period").fill("2026-10");
        page.getByLabel("How many").fill("37");
        Visitor.link(page, "Enter it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is a figure of this period");
        Visitor.link(page, "Correct the figure of October 2026").click();
        page.getByLabel("How many").fill("37");
        Visitor.link(page, "Enter it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The figure is entered.");
        assertThat(row(page, "October 2026")).containsText("37");
    }

    @Test
    void a_member_reads_commitments_and_vacancies_and_no_single_home(Visitor visitor) {
        var page = visitor.arrivesAs("viewer.riverside");
        Visitor.link(page, "Sufficiency").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("Riverside\\s+Commitments"));
        Visitor.link(page, "The committee’s report").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("report to the committee");
        page.navigate("/sufficiency/capacity");
        assertThat(page.locator("[aria-labelledby=types] a")).hasCount(0);
        assertThat(page.navigate("/sufficiency/capacity/homes").status()).isEqualTo(403);
        assertThat(page.navigate("/sufficiency/forecast").status()).isEqualTo(403);
    }

    @Test
    void its_pages_are_accessible(Visitor visitor) {
        var softly = new SoftAssertions();
        var page = visitor.arrivesAs("commissioner.riverside", new NewContextOptions().setViewportSize(1280, 900));
        page.setDefaultTimeout(30_000);
        waitForOwnShare(page);
        PAGES.forEach((name, address) -> {
            softly.assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
            Pictures.take(page, name);
            softly.assertThat(cutTables(page)).as("tables cut off: " + name).isEmpty();
            page.locator("details summary").all().forEach(Locator::click);
            PageCheck.checkAtEachWidth(softly, page, name);
        });
        page.navigate("/sufficiency/forecast/scenarios");
        Visitor.link(page, "Save it", AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        PageCheck.checkAtEachWidth(softly, page, "refused-scenario");
        fewerCome(page, "Edge of care", "0.8");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("The scenario is saved.");
        PageCheck.checkAtEachWidth(softly, page, "scenarios");
        Pictures.take(page, "scenarios");
        softly.assertAll();
    }

    /** The names of those tables of which a part is beyond the edge of their frame, which a desk has room for. */
    @SuppressWarnings("unchecked")
    private static List<String> cutTables(Page page) {
        return (List<String>) page.locator(".hearth-scroll").evaluateAll("""
                        frames => frames.filter(frame => frame.clientWidth > 0 && frame.scrollWidth > frame.clientWidth)
                            .map(frame => frame.getAttribute('aria-labelledby'))""");
    }

    /** kpi-service is told a month's figures some moments after the return. */
    private static void waitForOwnShare(Page page) {
        for (var i = 0; i < 60; i++) {
            page.navigate(MONTH);
            if (row(page, "Riverside").count() > 0) {
                return;
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError("Riverside's own share did not arrive");
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("sufficiency", MONTH);
        pages.put("sufficiency-by-age", MONTH + "&by=age");
        pages.put("commitments", "/sufficiency/commitments?authority=E09000099&from=2026-07");
        pages.put("commitment", "/sufficiency/commitments/RV-1?authority=E09000099");
        pages.put("measure", "/sufficiency/commitments/RV-1/measures/approved?authority=E09000099");
        pages.put(
                "commitments-report",
                "/sufficiency/commitments/report?authority=E09000099&from=2026-07&to=2026-10&audience=committee");
        pages.put("capacity", "/sufficiency/capacity?authority=E09000099&on=2026-11-20");
        pages.put("homes", "/sufficiency/capacity/homes?authority=E09000099&on=2026-11-20");
        pages.put("home", HOME);
        pages.put("home-occupants", "/sufficiency/capacity/homes/HOME-055/occupants?authority=E09000099&on=2026-11-20");
        pages.put("forecast", "/sufficiency/forecast?authority=E09000099&group=residential");
        pages.put("scenario", "/sufficiency/forecast/scenarios?authority=E09000099");
        pages.put("commitment-to-make", "/sufficiency/commitments/set?authority=E09000099");
        pages.put("commitment-to-change", "/sufficiency/commitments/set/RV-1?authority=E09000099");
        pages.put("measure-to-change", "/sufficiency/commitments/set/RV-1/measures/approved?authority=E09000099");
        pages.put("back-test", "/sufficiency/forecast/back-test?authority=E09000099");
        return pages;
    }

    private static Locator row(Page page, String header) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + header)))
                .first();
    }

    private static void open(Page page, String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + summary + "\\s*$")))
                .click();
    }
}
