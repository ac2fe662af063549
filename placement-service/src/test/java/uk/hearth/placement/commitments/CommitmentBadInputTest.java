package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no commitment, no measure and no reading: each with its place, its rule and what to do. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentBadInputTest {

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private static void refused(Response answer, String column, String code) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.column", hasItem(column))
                .body("errors.code", hasItem(code))
                .body("errors.remedy", everyItem(not(nullValue())));
    }

    private Response measure(Map<String, Object> changes) {
        manager.put("commitments/FC-1", aCommitment("We will"));
        var body = aMeasure("Measure");
        body.putAll(changes);
        return manager.put("commitments/FC-1/measures/m", body);
    }

    private static Map<String, Object> target(String by) {
        return Map.of("kind", "at_least", "value", 200, "by", by);
    }

    private static Map<String, Object> step(String dueOn, int value) {
        return Map.of("dueOn", dueOn, "value", value);
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, cla-num",
        "indicator, CLA NUM",
        "indicator, -CLA",
        "indicator, ''",
        "figure, CLA-NUM",
        "figure, P",
        "figure, p11",
        "figure, P111"
    })
    void a_link_has_the_form_of_an_indicators_code_or_a_figures_id(String source, String link) {
        refused(measure(Map.of("source", source, "link", link)), "link", "unknown-indicator-form");
        refused(measure(Map.of("source", source)), "link", "unknown-indicator-form");
        measure(Map.of("source", source, "link", source.equals("figure") ? "V1" : "CLA-20-MILES"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_figure_is_one_that_is_worked_out_here_in_its_own_unit() {
        refused(measure(Map.of("source", "figure", "link", "P99")), "link", "unknown-figure");
        refused(measure(Map.of("source", "figure", "link", "P9")), "link", "unknown-figure"); // a mix
        refused(measure(Map.of("source", "figure", "link", "P11")), "unit", "unit-not-the-figures");
    }

    @Test
    void a_count_entered_by_hand_is_linked_to_nothing() {
        refused(measure(Map.of("link", "CLA-NUM")), "link", "link-not-meant");
    }

    @Test
    void a_target_comes_with_what_is_measured() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        refused(
                manager.importCsv(
                        "commitment-measures",
                        "commitment,measure,title,unit,polarity,target_kind,target,target_by\n"
                                + "FC-1,,Fifty,count,higher,at_least,50,CY2021\n"),
                "measure",
                "target-without-measure");
        refused(
                manager.importCsv(
                        "commitment-measures",
                        "commitment,measure,title,unit,polarity,target_kind,target,target_by\n"
                                + "FC-1,links,Links,count,higher,at_least,50,\n"),
                "target",
                "target-not-whole");
        refused(
                measure(Map.of("milestones", List.of(step("2019-03-31", 10)))),
                "milestones",
                "milestone-without-target");
    }

    @Test
    void milestones_of_a_measure_lead_from_its_start_to_its_target_in_order() {
        Map<String, Object> start = Map.of("period", "2018-03", "value", 120);
        var later = step("2020-03-31", 160);
        refused(measure(way(start, later, step("2019-03-31", 170))), "milestones[1].dueOn", "milestone-out-of-order");
        refused(measure(way(start, later, step("2020-09-30", 150))), "milestones[1].value", "milestone-out-of-order");
        refused(measure(way(start, step("2019-03-31", 110))), "milestones[0].value", "milestone-out-of-order");
        refused(measure(way(start, step("2018-03-31", 130))), "milestones[0].dueOn", "milestone-out-of-order");
        refused(measure(way(start, step("2021-04-01", 190))), "milestones[0].dueOn", "milestone-out-of-order");
        refused(measure(way(start, step("2020-03-31", 210))), "milestones[0].value", "milestone-out-of-order");
        measure(way(start, later, step("2020-09-30", 180))).then().statusCode(201);
    }

    @SafeVarargs
    private static Map<String, Object> way(Map<String, Object> start, Map<String, Object>... steps) {
        return Map.of("baseline", start, "target", target("2021-03"), "milestones", List.of(steps));
    }

    @Test
    void days_are_in_order() {
        var body = aCommitment("We will");
        body.put("startsOn", "2019-04-01");
        body.put("dueOn", "2019-03-31");
        refused(manager.put("commitments/FC-1", body), "dueOn", "dates-not-in-order");
        refused(
                measure(Map.of("baseline", Map.of("period", "2021-03", "value", 120), "target", target("2021-03"))),
                "target.by",
                "dates-not-in-order");
        refused(manager.report("2018-12", "2018-04"), "from", "dates-not-in-order");
        refused(manager.report("last year", "2018-04"), "from", "unknown-day");
        refused(
                manager.importCsv("commitments", "commitment,title,starts,due\nFC-1,We will,2019-04,2019-03\n"),
                "due",
                "dates-not-in-order");
    }

    @Test
    void milestones_of_a_commitment_are_in_order_and_not_done_before_their_time() {
        var body = aCommitment("We will");
        body.put("dueOn", "2022-03-31");
        body.put("milestones", List.of(event("B", "2019-03-31"), event("A", "2018-03-31")));
        refused(manager.put("commitments/FC-1", body), "milestones[1].dueOn", "milestone-out-of-order");
        body.put("milestones", List.of(event("A", "2022-04-01")));
        refused(manager.put("commitments/FC-1", body), "milestones[0].dueOn", "milestone-out-of-order");
        body.put("milestones", List.of(event("A", "2019-03-31"), event("A", "2019-03-31")));
        refused(manager.put("commitments/FC-1", body), "milestones[1]", "doubled-milestone");
        body.put("milestones", List.of(Map.of("title", "A", "dueOn", "2019-03-31", "doneOn", "2199-01-01")));
        refused(manager.put("commitments/FC-1", body), "milestones[0].doneOn", "done-in-the-future");
        manager.get("commitments/FC-1").then().statusCode(404);
    }

    private static Map<String, Object> event(String title, String dueOn) {
        return Map.of("title", title, "dueOn", dueOn);
    }

    @Test
    void a_reading_is_of_a_period_that_has_ended() {
        manager.commit("FC-1", "m", aMeasure("Measure"));
        refused(manager.read("FC-1", "m", "2199-03", 1), "period", "reading-in-the-future");
        refused(
                manager.importCsv("commitment-readings", "commitment,measure,period,value\nFC-1,m,2199-03,1\n"),
                "period",
                "reading-in-the-future");
        manager.read("FC-1", "m", "last month", 1).then().statusCode(400);
    }

    @Test
    void a_reading_can_be_true() {
        manager.commit("FC-1", "m", aMeasure("Measure"));
        var percent = aMeasure("Share");
        percent.put("unit", "percent");
        manager.put("commitments/FC-1/measures/share", percent).then().statusCode(201);
        refused(manager.read("FC-1", "m", "2018-12", -1), "value", "not-a-count");
        refused(manager.read("FC-1", "share", "2018-12", 101), "value", "percent-out-of-range");
        refused(counts(50, 6, 5), "numerator", "counts-not-in-order");
        refused(counts(50, 0, 0), "numerator", "counts-not-in-order");
        refused(counts(50, 3, 5), "value", "value-not-of-its-counts");
        counts(60, 3, 5).then().statusCode(201);
    }

    private Response counts(int value, int numerator, int denominator) {
        return manager.put(
                "commitments/FC-1/measures/share/readings/2018-12",
                Map.of("value", value, "numerator", numerator, "denominator", denominator, "projected", false));
    }

    @Test
    void three_megabytes_of_text_are_too_much() {
        var long3 = "x".repeat(3 << 20);
        manager.put("commitments/FC-1", aCommitment(long3)).then().statusCode(413);
        manager.put("commitments/FC-1", aCommitment("x".repeat(401)))
                .then()
                .statusCode(400)
                .body("errors.column", contains("title"));
        manager.importCsv("commitments", "commitment,title\nFC-1," + long3 + "\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unreadable-cell"));
        refused(
                manager.importCsv("commitments", "commitment,title\nFC-1," + "x".repeat(401) + "\n"),
                "title",
                "too-long");
    }

    @Test
    void nothing_that_was_sent_is_sent_back() {
        var hostile = "<script>alert(1)</script>";
        for (var answer : List.of(
                manager.put("commitments/" + "fc_1", aCommitment(hostile)),
                manager.importCsv("commitments", "commitment,title,owner\n" + hostile + ",We will," + hostile + "@x\n"),
                manager.report(hostile, "2018-12"),
                measure(Map.of("source", "indicator", "link", hostile)))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.asString()).doesNotContain("script");
        }
    }

    @Test
    void an_owner_is_a_post() {
        var body = aCommitment("We will");
        body.put("owner", "someone@council.example");
        manager.put("commitments/FC-1", body).then().statusCode(400).body("errors.column", contains("owner"));
    }

    @Test
    void a_file_in_another_form_says_which_columns_there_are() {
        manager.importCsv("commitments", "promise\nWe will\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("missing-column"))
                .body("errors[0].remedy", containsString("commitment, title"));
    }
}
