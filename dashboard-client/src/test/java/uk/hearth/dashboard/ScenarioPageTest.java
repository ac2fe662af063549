package uk.hearth.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A scenario said, changed and deleted in a form. */
@QuarkusTest
@QuarkusTestResource(StandInServices.class)
@SignedInCommissioner
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioPageTest {

    private static final String SCENARIOS = "/sufficiency/forecast/scenarios";
    private static final String ID = "6d3f6a3e-8f0a-4f6b-9d2e-1c2b3a4d5e6f";
    private static final String NEW = SCENARIOS + "?authority=E09000099";
    private static final String EDGE_OF_CARE = SCENARIOS + "/" + ID + "?authority=E09000099";

    @Test
    void several_changes_and_openings_are_saved_with_their_prices() {
        var answer = Page.at(NEW)
                .send(
                        SCENARIOS,
                        Page.fields("authority=E09000099|key=k|name=Fewer come|notes=|from=not_in_care|to=fostering"
                                + "|age=aged_10_to_15|how=multiply|amount=0.8|from=residential|to=not_in_care|age="
                                + "|how=childrenPerMonth|amount=2|from=|to=|age=|how=multiply|amount="
                                + "|opening=One|item=supported|places=6|opens=2027-01-04|closes=|weekly=900"
                                + "|opening=Two|item=secure|places=2|opens=2027-02-01|closes=2028-02-01|weekly="
                                + "|group=fostering|since=2027-01-01|planned=80|kind=supported|price=850|share="
                                + "|kind=secure|price=|share=0.1|inflation=3.5"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .endsWith("/sufficiency/forecast/comparison?authority=E09000099&scenario=new-one&done=saved");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("k");
        assertThat(StandInServices.lastSent)
                .contains(
                        "\"adjustments\":[{\"ageBand\":\"aged_10_to_15\",\"from\":\"not_in_care\","
                                + "\"to\":\"fostering\",\"multiply\":\"0.8\"},"
                                + "{\"from\":\"residential\",\"to\":\"not_in_care\",\"childrenPerMonth\":\"2\"}]",
                        "\"openings\":[{\"name\":\"One\",\"item\":\"supported\",\"places\":\"6\","
                                + "\"opens\":\"2027-01-04\",\"weekly\":\"900\"},"
                                + "{\"name\":\"Two\",\"item\":\"secure\",\"places\":\"2\","
                                + "\"opens\":\"2027-02-01\",\"closes\":\"2028-02-01\"}]",
                        "\"plannedPlaces\":[{\"group\":\"fostering\",\"from\":\"2027-01-01\",\"places\":\"80\"}]",
                        "\"prices\":[{\"item\":\"supported\",\"weekly\":\"850\"}]",
                        "\"shares\":[{\"item\":\"secure\",\"share\":\"0.1\"}]",
                        "\"inflation\":\"3.5\"");
    }

    @Test
    void what_is_kept_stands_in_the_form_with_a_line_to_add() {
        var page = Page.at(EDGE_OF_CARE);
        assertThat(page.first("#name").val()).isEqualTo("Edge of care service");
        assertThat(page.document().select("[name=amount]").eachAttr("value")).containsExactly("0.8", "2", "");
        assertThat(page.document().select("[name=how] option[selected]").eachAttr("value"))
                .containsExactly("multiply", "childrenPerMonth", "multiply");
        assertThat(page.first("#adjustments-ageBand-0 option[selected]").text()).isEqualTo("10 to 15");
        assertThat(page.document().select("[name=opening]").eachAttr("value")).containsExactly("Second home", "");
        assertThat(page.first("#openings-weekly-0").val()).isEqualTo("4200");
        assertThat(page.first("#plannedPlaces-places-0").val()).isEqualTo("24");
        assertThat(page.first("#price-supported").val()).isEqualTo("950");
        assertThat(page.first("#share-fostering_agency").val()).isEqualTo("0.45");
        assertThat(page.first("#inflation").val()).isEqualTo("3.5");
        assertThat(page.document().select("main > details[open], form > details[open]"))
                .hasSize(2);
    }

    @Test
    void sent_back_as_it_stands_nothing_is_lost() {
        var page = Page.at(EDGE_OF_CARE);
        var fields = page.document().select("form[action=" + SCENARIOS + "] [name]:not([name=form-token])").stream()
                .map(field -> field.attr("name") + "=" + value(field))
                .toArray(String[]::new);
        var answer = page.send(SCENARIOS, Page.fields(String.join("|", fields)));
        assertThat(answer.header("Location")).contains("scenario=" + ID, "done=changed");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"3\"");
        assertThat(StandInServices.lastSent)
                .isEqualTo("{\"authority\":\"E09000099\",\"name\":\"Edge of care service\","
                        + "\"notes\":\"A fifth fewer come\",\"assumptions\":{\"adjustments\":["
                        + "{\"ageBand\":\"aged_10_to_15\",\"from\":\"not_in_care\",\"to\":\"fostering\","
                        + "\"multiply\":\"0.8\"},"
                        + "{\"from\":\"residential\",\"to\":\"not_in_care\",\"childrenPerMonth\":\"2\"}],"
                        + "\"openings\":[{\"name\":\"Second home\",\"item\":\"residential_in_house\","
                        + "\"places\":\"4\",\"opens\":\"2027-01-04\",\"weekly\":\"4200\"}],"
                        + "\"plannedPlaces\":[{\"group\":\"residential\",\"from\":\"2027-07-01\",\"places\":\"24\"}],"
                        + "\"prices\":[{\"item\":\"residential_in_house\",\"weekly\":\"4800.50\"},"
                        + "{\"item\":\"supported\",\"weekly\":\"950\"}],"
                        + "\"shares\":[{\"item\":\"fostering_agency\",\"share\":\"0.45\"}],\"inflation\":\"3.5\"}}");
    }

    @Test
    void a_stale_form_shows_what_is_supposed_now_and_keeps_what_was_filled_in() {
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var page = change("2", "from=fostering|to=not_in_care|age=|how=multiply|amount=1.5");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.texts("[aria-labelledby=meanwhile] li"))
                .containsExactly(
                        "Children come into fostering, aged 10 to 15: 0.8 times as often",
                        "Children leave residential: 2 in 30 days on top",
                        "Second home opens 4 January 2027: 4 places, residential, the council’s own, £4200 a week",
                        "Residential: 24 places planned from 1 July 2027",
                        "Residential, the council’s own: £4800.50 a week",
                        "Supported accommodation: £950 a week",
                        "Fostering, agencies’: 0.45 of its group’s children",
                        "Prices rise by 3.5% a year");
        assertThat(page.first("#adjustments-amount-0").val()).isEqualTo("1.5");
        assertThat(page.first("form[action=" + SCENARIOS + "] [name=version]").val())
                .isEqualTo("3");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_in_its_line() {
        StandInServices.answerNext(
                400,
                "{\"title\":\"The request has errors\",\"errors\":["
                        + "{\"column\":\"assumptions.adjustments[0].multiply\",\"message\":\"The rates exceed one\"},"
                        + "{\"column\":\"replaceScenario.scenario.assumptions.openings[0].weekly\",\"message\":\"Too"
                        + " dear\"},"
                        + "{\"column\":\"assumptions.prices[0].weekly\",\"message\":\"Below nothing\"},"
                        + "{\"column\":\"assumptions.adjustments[0]\",\"message\":\"It leads to itself\"}]}");
        var page = change(
                "3",
                "from=fostering|to=fostering|age=|how=multiply|amount=999|opening=|item=|places=|opens=|closes=|weekly="
                        + "|opening=One|item=secure|places=2|opens=2027-01-01|closes=|weekly=9999999"
                        + "|kind=fostering_family|price=|share=|kind=secure|price=-1|share=");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.document().select("[data-refused] a").eachAttr("href"))
                .containsExactly("#adjustments-amount-0", "#openings-weekly-0", "#price-secure", "#adjustments");
        assertThat(page.text("#adjustments-amount-0-error")).isEqualTo("Error: The rates exceed one.");
        assertThat(page.first("#adjustments-amount-0").val()).isEqualTo("999");
        assertThat(page.first("#openings-name-0").val()).isEqualTo("One");
        assertThat(page.first("#openings-weekly-0").attr("aria-describedby")).isEqualTo("openings-weekly-0-error");
        assertThat(page.text("#price-secure-error")).isEqualTo("Error: Below nothing.");
        assertThat(page.text("#adjustments-error")).isEqualTo("Error: Line 1: It leads to itself.");
    }

    @Test
    void a_scenario_that_supposes_nothing_is_refused_and_kept() {
        var page = Page.at(NEW).send(SCENARIOS, "authority", "E09000099", "name", "N", "amount", "");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.first("[data-refused] a").attr("href")).isEqualTo("#adjustments");
        assertThat(page.first("#name").val()).isEqualTo("N");
    }

    @Test
    void while_the_service_does_not_answer_nothing_that_was_filled_in_is_lost() {
        var before = Page.at(EDGE_OF_CARE);
        StandInServices.takeDown("/scenarios");
        try {
            var fields = "authority=E09000099|id=%s|version=3|name=N|from=other|to=fostering|how=add|amount=0.1";
            var page = before.send(SCENARIOS, Page.fields(fields.formatted(ID)));
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.heading()).endsWith("Change a scenario");
            assertThat(page.first("#adjustments-amount-0").val()).isEqualTo("0.1");
            assertThat(page.first("[name=id]").val()).isEqualTo(ID);
            assertThat(page.first("[name=version]").val()).isEqualTo("3");
        } finally {
            StandInServices.takeDown("");
        }
    }

    @Test
    void more_lines_are_had_without_saving() {
        var before = StandInServices.lastSent;
        var page = Page.at(NEW)
                .send(
                        SCENARIOS + "/more",
                        Page.fields("authority=E09000099|name=N|from=not_in_care|to=other|age=|how=add|amount=0.001"));
        assertThat(page.document().select("[name=amount]").eachAttr("value")).containsExactly("0.001", "", "", "");
        assertThat(page.document().select("[name=opening]")).hasSize(3);
        assertThat(page.first("#name").val()).isEqualTo("N");
        assertThat(StandInServices.lastSent).isEqualTo(before);
    }

    @Test
    void a_scenario_is_deleted_with_its_tag_and_a_stale_one_is_shown_as_it_is() {
        var deleted =
                Page.at(EDGE_OF_CARE).send(SCENARIOS + "/" + ID + "/removal", "authority", "E09000099", "version", "3");
        assertThat(deleted.header("Location"))
                .endsWith("/sufficiency/forecast/comparison?authority=E09000099&done=deleted");
        assertThat(StandInServices.lastHeader("If-Match")).isEqualTo("\"3\"");
        StandInServices.answerNext(412, "{\"title\":\"Changed meanwhile\",\"status\":412}");
        var stale =
                Page.at(EDGE_OF_CARE).send(SCENARIOS + "/" + ID + "/removal", "authority", "E09000099", "version", "1");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("#meanwhile")).isEqualTo("Somebody else changed this scenario meanwhile");
        assertThat(stale.first("form[action$=removal] [name=version]").val()).isEqualTo("3");
    }

    @Test
    @SignedInAnalyst
    void who_may_not_change_it_saves_another_by_it() {
        var page = Page.at(EDGE_OF_CARE);
        assertThat(page.text(".govuk-inset-text")).startsWith("It is commissioner.riverside’s: only they and managers");
        assertThat(page.document().select("[name=id], form[action$=removal]")).isEmpty();
        page.send(
                SCENARIOS,
                Page.fields(
                        "authority=E09000099|key=mine|name=Mine|from=other|to=not_in_care|age=|how=add|amount=0.1"));
        assertThat(StandInServices.lastAddress).endsWith("/api/v1/scenarios");
        assertThat(StandInServices.lastHeader("Idempotency-Key")).isEqualTo("mine");
    }

    @Test
    @SignedInManager
    void a_manager_changes_anybodys() {
        assertThat(Page.at(EDGE_OF_CARE).document().select("form[action$=removal]"))
                .hasSize(1);
    }

    private static Page change(String version, String lines) {
        return Page.at(EDGE_OF_CARE)
                .send(
                        SCENARIOS,
                        Page.fields("authority=E09000099|id=%s|version=%s|name=N|%s".formatted(ID, version, lines)));
    }

    private static String value(Element field) {
        if (!field.tagName().equals("select")) {
            return field.val();
        }
        var chosen = field.selectFirst("option[selected]");
        return chosen == null ? field.expectFirst("option").val() : chosen.val();
    }
}
