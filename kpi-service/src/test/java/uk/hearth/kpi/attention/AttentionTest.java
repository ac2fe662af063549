package uk.hearth.kpi.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** The first page of a council with four indicators, a late action, findings and an edition under embargo. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttentionTest {

    // an authority of this test's own
    private static final String HARINGEY = "E09000014";
    private static final Map<String, List<Integer>> FIGURES = Map.of(
            "ATT-FALLS", List.of(97, 94, 90, 84, 80, 74),
            "ATT-NEVER", List.of(15, 16, 15, 16, 15, 16, 15, 16, 15, 16, 15, 16),
            "ATT-CLOSE", List.of(90, 91, 90),
            "ATT-BETTER", List.of(1, 2, 3, 4, 5, 6, 7, 8),
            "ATT-GONE", List.of(97, 94, 90, 84, 80, 74)); // no longer reported, so it needs no attention

    private final KpiApi analyst = KpiApi.analystOf(HARINGEY);

    @BeforeEach
    void load() {
        Demonstration.load();
        var administrator = KpiApi.administrator();
        administrator.nameAuthority(HARINGEY, "Haringey");
        administrator.importCsv("indicators", """
                code,title,unit,polarity,frequency,category,source_system
                ATT-FALLS,Visits in time,percent,higher,monthly,Attention,Case system
                ATT-NEVER,Moves,percent,lower,monthly,Attention,Case system
                ATT-CLOSE,Reviews in time,percent,higher,monthly,Attention,Case system
                ATT-BETTER,Plans agreed,percent,higher,monthly,Attention,Case system
                ATT-GONE,Visits by post,percent,higher,monthly,Attention,Case system
                """);
        retire(administrator, "ATT-GONE");
        FIGURES.forEach((code, values) -> analyst.importCsv("measurements", rows(code, values)));
        analyst.importCsv("targets", """
                authority,indicator,effective_from,kind,value
                E09000014,ATT-FALLS,2018-01,at_least,95
                E09000014,ATT-NEVER,2018-01,at_most,10
                E09000014,ATT-CLOSE,2018-01,at_least,95
                E09000014,ATT-GONE,2018-01,at_least,95
                """);
        analyst.request().contentType("application/json").body("""
                {"authority":"E09000014","plan":"Plan","area":"Homes","objective":"Near","action":"Recruit ten carers",
                 "arranged":{"kind":"improvement","owner":"Head of fostering","dueOn":"2019-03-31","indicators":[]}}""").post("/api/v1/plans/actions");
        analyst.request().post("/api/v1/findings/checks?authority=" + HARINGEY);
    }

    private static void retire(KpiApi administrator, String code) {
        var indicator = administrator.get("/api/v1/indicators/" + code);
        if (indicator.path("retirement") == null) {
            administrator
                    .request()
                    .contentType("application/json")
                    .header("If-Match", indicator.header("ETag"))
                    .body("{\"from\": \"2018-07\", \"reason\": \"No longer counted\"}")
                    .put("/api/v1/indicators/" + code + "/retirement")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void what_needs_attention_comes_in_the_order_of_importance() {
        read(analyst)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        "items.kind.findAll { it != 'edition_under_embargo' && it != 'findings_overdue' && it != 'findings_open' }",
                        contains(
                                "target_missed_and_worsening",
                                "target_out_of_reach",
                                "action_late",
                                "source_overdue",
                                "close_to_target",
                                "getting_better"))
                .body("items[0].indicator", equalTo("ATT-FALLS"))
                .body("items[0].since", equalTo("2018-04"))
                .body("items[0].lasted", equalTo(3))
                .body(
                        "items[0].words",
                        equalTo("Visits in time was 74% in June 2018, missing its target of at least 95%, for the 3rd"
                                + " month running; it is falling, which is worse; the last figure is outside what chance"
                                + " alone would bring."))
                .body("statuses.onTarget", equalTo(0))
                .body("statuses.closeToTarget", equalTo(1))
                .body("statuses.belowTarget", equalTo(2))
                .body("statuses.none", equalTo(1))
                .body("lateActions", equalTo(1))
                .body(
                        "items.find { it.kind == 'action_late' }.words",
                        equalTo(
                                "\"Recruit ten carers\" (Plan) was to be done by Head of fostering by 31 March 2019 and is"
                                        + " not."));
    }

    @Test
    void each_item_leads_to_where_something_can_be_done() {
        List<String> links = read(analyst).jsonPath().getList("items.links.act");
        assertThat(links).isNotEmpty();
        for (var link : links) {
            analyst.get(link).then().statusCode(200);
        }
    }

    @Test
    void each_source_says_how_fresh_it_is() {
        read(analyst)
                .then()
                .body("freshness.source", contains("Case system"))
                .body("freshness[0].indicators", equalTo(4))
                .body("freshness[0].latestPeriodEnd", equalTo("2018-12-31"))
                .body("freshness[0].overdue", equalTo(4))
                .body(
                        "items.find { it.kind == 'source_overdue' }.words",
                        equalTo("Case system: 4 of 4 indicators have no figure 20 working days after their period; the"
                                + " latest period ended on 31 December 2018."));
    }

    @Test
    void findings_are_told_in_words_to_those_who_may_read_them_and_in_numbers_to_others() throws SQLException {
        due("2030-01-01");
        var open = read(analyst);
        open.then()
                .body("findings.overdue", equalTo(0))
                .body("items.find { it.kind == 'findings_open' }.words", containsString(", such as: "));
        read(KpiApi.viewerOf(HARINGEY))
                .then()
                .body("findings.open", equalTo(open.path("findings.open")))
                .body("items.find { it.kind == 'findings_open' }.words", not(containsString("such as")))
                .body("items.find { it.kind == 'findings_open' }.links", anEmptyMap())
                .body("items.find { it.kind == 'source_overdue' }.links", anEmptyMap());
        due("2026-01-01");
        read(analyst)
                .then()
                .body(
                        "items.find { it.kind == 'findings_overdue' }.words",
                        containsString("overdue, since 1 January 2026"))
                .body("items.kind", not(hasItem("findings_open")));
        due("2030-01-01");
    }

    @Test
    void an_edition_under_embargo_is_told_to_those_who_prepare_papers_alone() {
        analyst.defineScorecard("haringey", HARINGEY, """
                {"title":"Haringey","frequency":"month","lines":[{"section":"All","indicator":"ATT-CLOSE"}]}""");
        analyst.request()
                .contentType("application/json")
                .body("""
                        {"title":"March paper","meetingOn":"2098-04-20","to":"2018-03","periods":1,
                         "embargoUntil":"2098-04-13T09:00:00Z"}""")
                .post("/api/v1/scorecards/haringey/editions?authority=" + HARINGEY)
                .then()
                .statusCode(201);
        read(analyst)
                .then()
                .body(
                        "items.findAll { it.kind == 'edition_under_embargo' }.words[0]",
                        startsWith(
                                "\"March paper\", for the meeting of 20 April 2098, is under embargo until 13 April 2098"));
        read(KpiApi.viewerOf(HARINGEY))
                .then()
                .body("editionsUnderEmbargo", equalTo(0))
                .body("items.kind", not(hasItem("edition_under_embargo")));
    }

    @Test
    void the_scorecards_to_go_on_to_come_with_it() {
        analyst.request()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("""
                        {"title":"Visits","frequency":"month",
                         "lines":[{"section":"All","indicator":"ATT-FALLS"},{"section":"All","indicator":"ATT-CLOSE"}]}""")
                .put("/api/v1/scorecards/att-visits?authority=" + HARINGEY);
        read(analyst)
                .then()
                .body("scorecards.find { it.code == 'att-visits' }.title", equalTo("Visits"))
                .body("scorecards.find { it.code == 'att-visits' }.latestPeriod", equalTo("2018-06"))
                .body("scorecards.authority", everyItem(equalTo(HARINGEY)));
    }

    @Test
    void no_more_is_listed_than_was_asked_for_and_another_authority_is_not_told() {
        var page = analyst.get("/api/v1/attention?limit=1&authority=" + HARINGEY);
        page.then().body("items.kind", contains("target_missed_and_worsening"));
        assertThat(page.<Integer>path("total")).isGreaterThan(5);
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .get("/api/v1/attention?authority=" + HARINGEY)
                .then()
                .statusCode(403);
    }

    private static void due(String day) throws SQLException {
        ServiceDatabase.tamper("update finding set due_on = '%s' where authority = '%s'".formatted(day, HARINGEY));
    }

    private static String rows(String code, List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> "%s,%s,2018-%02d,%d\n".formatted(HARINGEY, code, i + 1, values.get(i)))
                .collect(Collectors.joining("", "authority,indicator,period,value\n", ""));
    }

    private static Response read(KpiApi api) {
        return api.get("/api/v1/attention?authority=" + HARINGEY);
    }
}
