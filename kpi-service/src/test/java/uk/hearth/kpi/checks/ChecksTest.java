package uk.hearth.kpi.checks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What each kind of rule finds, worked by hand. Each test has an indicator of its own. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    // an authority of this test's own
    private static final String BROMLEY = "E09000006";

    private final KpiApi analyst = KpiApi.analystOf(BROMLEY);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(BROMLEY, "Bromley");
        KpiApi.administrator().importCsv("indicators", """
                code,title,unit,polarity,frequency,category
                CHK-RANGE,Children in range,count,neutral,monthly,Checked
                CHK-JUMP,Children by steps,count,neutral,monthly,Checked
                CHK-LIMITS,Children by chance,count,neutral,monthly,Checked
                CHK-GAP,Children with gaps,count,neutral,monthly,Checked
                CHK-LATE,Children loaded late,count,neutral,monthly,Checked
                CHK-SHARE,Children out of children,score,neutral,monthly,Checked
                CHK-OFF,Children unchecked,count,neutral,monthly,Checked
                """);
    }

    @Test
    void a_figure_outside_the_bounds_is_found_and_one_on_a_bound_is_not() {
        rule("range", "\"kind\":\"range\",\"indicators\":[\"CHK-RANGE\"],\"lower\":300,\"upper\":700");
        figures("CHK-RANGE", "2016-01,300\n", "2016-02,7000\n", "2016-03,700\n", "2016-04,299\n");
        check();
        found("CHK-RANGE", "range")
                .then()
                .body(
                        "items.words.sort()",
                        contains(
                                "Children in range for April 2016 is 299, less than 300",
                                "Children in range for February 2016 is 7,000, more than 700"));
    }

    @Test
    void a_part_outside_the_bounds_is_found_with_its_place() {
        rule("range-of-parts", "\"kind\":\"range\",\"indicators\":[\"CHK-OFF\"],\"upper\":10");
        analyst.importCsv(
                "measurements",
                "authority,indicator,period,value,dimension,category\n%s,CHK-OFF,2016-01,11,team,North\n"
                        .formatted(BROMLEY));
        check();
        found("CHK-OFF", "range-of-parts").then().body("items.place", contains("team=North"));
    }

    @Test
    void a_jump_by_more_than_the_percentage_is_found_and_one_of_just_that_is_not() {
        rule("jump", "\"kind\":\"jump\",\"indicators\":[\"CHK-JUMP\"],\"by\":\"percent\",\"percent\":50");
        // 100 to 150 is 50%; 150 to 240 is 60%; 240 to 120 is 50% down
        figures("CHK-JUMP", "2016-01,100\n", "2016-02,150\n", "2016-03,240\n", "2016-04,120\n");
        check();
        found("CHK-JUMP", "jump")
                .then()
                .body(
                        "items.words",
                        contains(
                                "Children by steps for March 2016 is 240, after 150 for February 2016: a jump of more than 50%"));
    }

    @Test
    void a_figure_outside_the_limits_of_its_series_is_found() {
        // 10 and 12 by turns, then 40: eleven moving ranges of 2 and one of 28, screened out as it is more than 3.267
        // times their mean of 4.17; mean 172 / 13 = 13.23, limits 13.23 -+ 2.66 x 2 = 7.91 and 18.55
        figures(
                "CHK-LIMITS",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> "2016-%02d,%d\n".formatted(month, month % 2 == 1 ? 10 : 12))
                        .toArray(String[]::new));
        check();
        found("CHK-LIMITS", "jump-beyond-limits").then().body("items", empty());
        figures("CHK-LIMITS", "2017-01,40\n");
        check();
        found("CHK-LIMITS", "jump-beyond-limits")
                .then()
                .body(
                        "items.words",
                        contains(
                                "Children by chance for January 2017 is 40, outside what chance makes of its series: 8 to 19"));
    }

    @Test
    void periods_without_a_figure_are_found_as_gaps_and_a_reason_for_having_none_is_no_gap() {
        figures("CHK-GAP", "2016-01,5\n", "2016-03,5\n", "2016-04,not_available\n", "2016-05,5\n");
        check();
        found("CHK-GAP", "missing-figure")
                .then()
                .body("items.period.sort()", contains("2016-02", "2016-06"))
                .body(
                        "items.find { it.period == '2016-02' }.words",
                        equalTo("Children with gaps has no figure for February 2016, 20 working days after its end"))
                .body("items.find { it.period == '2016-06' }.words", containsString("June 2016 to "));
        figures("CHK-GAP", "2016-02,5\n");
        check();
        found("CHK-GAP", "missing-figure")
                .then()
                .body("items.find { it.period == '2016-02' }.state", equalTo("mended"))
                .body("items.find { it.period == '2016-06' }.state", equalTo("open"));
    }

    @Test
    void a_figure_loaded_long_after_its_period_is_found_but_history_is_not() throws SQLException {
        var month = YearMonth.now(ZoneId.of("Europe/London")).minusMonths(8);
        var after = month.plusMonths(1);
        var before = month.minusMonths(3);
        figures("CHK-LATE", before + ",4\n", month + ",5\n", after + ",6\n");
        // the history and the first month came in time, the second two months after its end
        loaded(before, month.atEndOfMonth());
        loaded(month, month.atEndOfMonth());
        loaded(after, after.atEndOfMonth().plusDays(61));
        check();
        var open = "items.findAll { it.state == 'open' }"; // the check after the import may have come in between
        found("CHK-LATE", "late-figure")
                .then()
                .body(open + ".period", contains(after.toString()))
                .body(open + "[0].severity", equalTo("low"))
                .body(open + "[0].words", containsString("working days after its period ended; 20 are allowed"));
    }

    private static void loaded(YearMonth period, LocalDate day) throws SQLException {
        ServiceDatabase.tamper("""
                update measurement set recorded_at = '%sT09:00Z'
                where authority = '%s' and indicator = 'CHK-LATE' and period = '%s'""".formatted(day, BROMLEY, period));
    }

    @Test
    void a_numerator_larger_than_its_denominator_is_found_where_the_rule_asks() {
        rule("share", "\"kind\":\"numerator_over_denominator\",\"indicators\":[\"CHK-SHARE\"]");
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,numerator,denominator\n%1$s,CHK-SHARE,2016-01,12,10\n%1$s,CHK-SHARE,2016-02,10,10\n"
                                .formatted(BROMLEY))
                .then()
                .statusCode(201);
        check();
        found("CHK-SHARE", "share")
                .then()
                .body(
                        "items.words",
                        contains(
                                "Children out of children for January 2016 counts 12 of 10: the numerator is larger than the denominator"));
        found("CHK-SHARE", "numerator-over-denominator").then().body("items", empty());
    }

    @Test
    void what_a_rule_found_is_gone_once_it_is_switched_off() {
        rule("switched", "\"kind\":\"range\",\"indicators\":[\"CHK-OFF\"],\"upper\":10");
        figures("CHK-OFF", "2015-01,12\n");
        check();
        found("CHK-OFF", "switched")
                .then()
                .body("items.state", hasSize(not(0)))
                .body("items[0].state", equalTo("open"));
        var tag = analyst.get("/api/v1/validation-rules/switched?authority=" + BROMLEY)
                .header("ETag");
        put("switched", "\"kind\":\"range\",\"indicators\":[\"CHK-OFF\"],\"upper\":10", false, tag);
        check();
        found("CHK-OFF", "switched").then().body("items.state.unique()", contains("mended"));
    }

    private void rule(String code, String parameters) {
        put(code, parameters, true, "\"none\"");
    }

    private void put(String code, String parameters, boolean on, String tag) {
        analyst.request()
                .contentType("application/json")
                .header("If-Match", tag)
                .queryParam("authority", BROMLEY)
                .body("{%s,\"title\":\"%s\",\"on\":%s,\"severity\":\"high\",\"dueWorkingDays\":5}"
                        .formatted(parameters, code, on))
                .put("/api/v1/validation-rules/" + code);
    }

    private void figures(String indicator, String... rows) {
        var file = IntStream.range(0, rows.length)
                .mapToObj(i -> String.join(",", BROMLEY, indicator, rows[i]))
                .collect(Collectors.joining("", "authority,indicator,period,value\n", ""));
        analyst.importCsv("measurements", file).then().statusCode(201);
    }

    private void check() {
        analyst.request()
                .post("/api/v1/findings/checks?authority=" + BROMLEY)
                .then()
                .statusCode(200);
    }

    private Response found(String indicator, String rule) {
        return analyst.get("/api/v1/findings?authority=%s&indicator=%s&rule=%s".formatted(BROMLEY, indicator, rule));
    }
}
