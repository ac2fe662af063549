package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What challenges are about, changed by an administrator. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInAdministrator
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemesPageTest {

    private static final String LIST = "/administration/themes/themes?authority=E09000099";

    private static final String[] AS_IT_IS = {
        "theme", "care_planning", "Care planning", "",
        "reason", "no_permanence_plan", "No plan for permanence", "",
        "reason", "old", "An old reason", "2025-04-01",
        "theme", "drift", "Drift and delay", ""
    };

    @Test
    void each_theme_stands_with_its_sub_reasons_and_room_for_another() {
        var page = Page.at(LIST);
        assertThat(page.document().select("[name=termTitle]").eachAttr("value"))
                .containsExactly(
                        "Care planning",
                        "No plan for permanence",
                        "An old reason",
                        "",
                        "Drift and delay",
                        "",
                        "",
                        "",
                        "");
        assertThat(page.document().select("[name=kind]").eachAttr("value"))
                .containsExactly("theme", "reason", "reason", "reason", "theme", "reason", "theme", "theme", "theme");
        // what is listed keeps its code
        assertThat(page.first("#retiredOn-0-1").val()).isEqualTo("2025-04-01");
        assertThat(page.document().select("#code-0-1")).isEmpty();
        assertThat(page.document().select("#code-0-2")).hasSize(1);
        assertThat(page.first("[name=version]").val()).isEqualTo("3");
    }

    @Test
    void themes_are_renamed_retired_and_added_and_what_the_form_does_not_show_is_kept() {
        var answer = save(
                "theme",
                "care_planning",
                "Planning for care",
                "",
                "reason",
                "no_permanence_plan",
                "No plan for permanence",
                "2027-01-01",
                "reason",
                "old",
                "An old reason",
                "2025-04-01",
                "reason",
                "",
                "Plan not shared!",
                "",
                "theme",
                "drift",
                "Drift and delay",
                "",
                "reason",
                "",
                "",
                "",
                "theme",
                "",
                "Missing from care",
                "",
                "theme",
                "",
                "",
                "");
        assertThat(answer.header("Location")).endsWith("/administration?authority=E09000099&done=themes");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"3\"");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"title\":\"Themes\",\"inUseFrom\":\"2024-04-01\",\"inUseTo\":null,\"themes\":["
                        + "{\"code\":\"care_planning\",\"title\":\"Planning for care\","
                        + "\"description\":\"The plan and its review\",\"retiredOn\":null,\"reasons\":["
                        + "{\"code\":\"no_permanence_plan\",\"title\":\"No plan for permanence\","
                        + "\"retiredOn\":\"2027-01-01\"},"
                        + "{\"code\":\"old\",\"title\":\"An old reason\",\"retiredOn\":\"2025-04-01\"},"
                        + "{\"code\":\"plan_not_shared\",\"title\":\"Plan not shared!\",\"retiredOn\":null}]},"
                        + "{\"code\":\"drift\",\"title\":\"Drift and delay\",\"description\":null,"
                        + "\"retiredOn\":null,\"reasons\":[]},"
                        + "{\"code\":\"missing_from_care\",\"title\":\"Missing from care\",\"description\":null,"
                        + "\"retiredOn\":null,\"reasons\":[]}],"
                        + "\"replaces\":[{\"taxonomy\":\"before\",\"terms\":[{\"theme\":\"delay\",\"reason\":null,"
                        + "\"toTheme\":\"drift\",\"toReason\":null}]}]}");
    }

    @Test
    void what_is_wrong_with_a_sub_reason_is_told_at_its_field() {
        StandInServices.answerNext(
                400,
                "{\"status\":400,\"title\":\"Invalid\",\"errors\":[{\"column\":\"list.themes[0].reasons[1].title\","
                        + "\"code\":\"not-blank\",\"message\":\"must not be blank\"},"
                        + "{\"column\":\"themes[1].code\",\"code\":\"doubled-code\",\"message\":\"Twice\"}]}");
        var page = save(AS_IT_IS);
        assertThat(page.texts("[data-refused] a")).containsExactly("Title: Fill this in.", "Code: Twice.");
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#title-0-1");
        assertThat(page.first("#title-0-1").attr("aria-describedby")).isEqualTo("title-0-1-error");
        assertThat(page.first("#title-0-1").val()).isEqualTo("An old reason");
    }

    @Test
    void a_stale_form_says_what_the_list_has_now_and_drops_nothing_of_it() {
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = save(
                "theme",
                "care_planning",
                "Planning for care",
                "",
                "reason",
                "no_permanence_plan",
                "No plan for permanence",
                "");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly(
                        "Title: Themes of challenge",
                        "Care planning",
                        "An old reason (not chosen from 2025-04-01)",
                        "Drift and delay");
        assertThat(page.document()
                        .select("[name=termCode][value]:not([value=''])")
                        .eachAttr("value"))
                .containsExactly("care_planning", "no_permanence_plan", "old", "drift");
        assertThat(page.first("#title-0").val()).isEqualTo("Planning for care");
        assertThat(page.first("[name=version]").val()).isEqualTo("3");
    }

    @Test
    void a_new_list_takes_the_place_of_none() {
        var form = Page.at("/administration/themes?authority=E09000099");
        assertThat(form.document().select("[name=kind]").eachAttr("value")).containsOnly("theme");
        assertThat(send("Since 2026", "", "theme", "", "Drift", "").text("#code-error"))
                .contains("Use small letters");
        send("since_2026", "", "theme", "", "Drift", "");
        assertThat(StandInServices.lastHeader("If-None-Match")).isEqualTo("*");
        assertThat(StandInServices.lastAddress).contains("/taxonomies/since_2026");
        assertThat(StandInServices.lastSent).contains("\"code\":\"drift\"", "\"replaces\":[]");
    }

    @Test
    void an_administrator_is_led_to_the_forms() {
        var links = Page.at("/administration?authority=E09000099&done=themes");
        assertThat(links.document().select("main a").eachAttr("href"))
                .contains(LIST, "/administration/themes?authority=E09000099")
                .contains("/administration/protocols/new?authority=E09000099");
        assertThat(links.text("[role=status]")).isEqualTo("The themes are saved.");
    }

    @Test
    @SignedInAnalyst
    void nobody_else_is() {
        assertThat(Page.at("/administration?authority=E09000023")
                        .document()
                        .select("[href*=themes], [href*=protocols]"))
                .isEmpty();
        assertThat(Page.at("/administration/themes/themes?authority=E09000023").status())
                .isEqualTo(403);
        assertThat(Page.at("/administration/protocols/new?authority=E09000023").status())
                .isEqualTo(403);
    }

    private static Page save(String... terms) {
        return send("themes", "3", terms);
    }

    private static Page send(String code, String version, String... terms) {
        var fields = new ArrayList<>(List.of(
                "authority", "E09000099",
                "code", code,
                "version", version,
                "title", "Themes",
                "inUseFrom", "2024-04-01",
                "inUseTo", ""));
        for (int i = 0; i < terms.length; i += 4) {
            fields.addAll(List.of(
                    "kind", terms[i],
                    "termCode", terms[i + 1],
                    "termTitle", terms[i + 2],
                    "retiredOn", terms[i + 3]));
        }
        return Page.at(LIST).send("/administration/themes", fields.toArray(new String[0]));
    }
}
