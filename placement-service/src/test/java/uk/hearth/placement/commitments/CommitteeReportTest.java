package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The report for an audience: nobody can be recognised in it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitteeReportTest {

    private final CommitmentApi southwark = CommitmentApi.ofManager();

    private Response committee(String from, String to) {
        return southwark
                .report(from, to, "audience", "committee")
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void three_staying_put_with_agencies_are_not_told_nor_the_forty_that_would_tell_them() {
        southwark.loadSouthwark();
        var report = committee("2018-04", "2018-12").jsonPath();

        assertThat(report.getList("disclosure")).isEqualTo(List.of("disclosure-1"));
        for (var part : List.of("staying_put_agency", "staying_put_in_house")) {
            var line = CommitmentApi.measure(report, "SC-11", part);
            assertThat(line).containsEntry("movement", "not_shown").doesNotContainKeys("start", "change", "sum");
            assertThat(line.get("to")).extracting("display").isEqualTo("c");
            assertThat(String.valueOf(line.get("to"))).doesNotContain("value");
        }
        assertThat(CommitmentApi.measure(report, "SC-11", "staying_put").get("to"))
                .extracting("value")
                .isEqualTo(43);
        // eight boroughs are no people
        assertThat(CommitmentApi.measure(report, "SC-12", "boroughs_in_provider_network")
                        .get("to"))
                .extracting("value")
                .isEqualTo(8);
    }

    @Test
    void its_table_does_not_tell_them_either() {
        southwark.loadSouthwark();
        var csv = southwark
                .account()
                .request()
                .accept("text/csv")
                .queryParam("authority", southwark.authority())
                .queryParam("from", "2018-04")
                .queryParam("to", "2018-12")
                .queryParam("audience", "committee")
                .get("/api/v1/commitments/report")
                .asString();
        assertThat(csv)
                .contains("Care leavers staying put with former carers: 43 (December 2018)")
                .doesNotContain("agency carers: 3", "own carers: 40");
    }

    @Test
    void whether_a_hidden_number_meets_its_target_is_not_told() {
        var measure = aMeasure("Young people in supported lodgings");
        measure.put("polarity", "lower");
        measure.put("target", Map.of("kind", "at_most", "value", 2, "by", "2018-12"));
        southwark.commit("SL-1", "lodgings", measure);
        southwark.read("SL-1", "lodgings", "2018-04", 9).then().statusCode(201);
        southwark.read("SL-1", "lodgings", "2018-12", 2).then().statusCode(201);

        assertThat(CommitmentApi.line(southwark.report("2018-04", "2018-12").jsonPath(), "SL-1"))
                .containsEntry("status", "done");
        var shown = committee("2018-04", "2018-12").jsonPath();
        assertThat(CommitmentApi.line(shown, "SL-1")).containsEntry("status", "not_known");
        assertThat(CommitmentApi.measure(shown, "SL-1", "lodgings"))
                .containsEntry("status", "not_known")
                .containsEntry("movement", "not_shown");
        assertThat(CommitmentApi.line(committee("2018-04", "2019-12").jsonPath(), "SL-1")
                        .get("late"))
                .isEqualTo(List.of());
    }

    @Test
    void a_percentage_of_few_is_hidden_and_one_of_many_comes_without_its_counts() {
        var percent = aMeasure("Placed near home");
        percent.put("unit", "percent");
        southwark.commit("NH-1", "near", percent);
        put("2018-04", 75, 3, 4);
        put("2018-12", 80, 376, 472);

        var near = CommitmentApi.measure(committee("2018-04", "2018-12").jsonPath(), "NH-1", "near");
        assertThat(near.get("from")).extracting("display").isEqualTo("c");
        assertThat(near.get("to")).extracting("display").isEqualTo("80%");
        assertThat(near.toString()).doesNotContain("376", "472", "75");
    }

    private void put(String period, int value, int numerator, int denominator) {
        southwark
                .put(
                        "commitments/NH-1/measures/near/readings/" + period,
                        Map.of("value", value, "numerator", numerator, "denominator", denominator, "projected", false))
                .then()
                .statusCode(201);
    }

    @Test
    void who_sees_aggregates_only_has_the_committees_report_and_no_other() {
        southwark.loadSouthwark();
        var viewer = southwark.as("viewer");
        viewer.report("2018-04", "2018-12")
                .then()
                .statusCode(200)
                .body("audience", equalTo("committee"))
                .body(
                        "commitments.find { it.code == 'SC-11' }.measures.find { it.code == 'staying_put_agency' }.to.display",
                        equalTo("c"));
        viewer.report("2018-04", "2018-12", "audience", "working_group").then().statusCode(403);
        viewer.report("2018-04", "2018-12", "audience", "steering_group").then().statusCode(403);
        viewer.get("commitments").then().statusCode(403);
        viewer.get("commitments/SC-11").then().statusCode(403);
        viewer.get("commitments/SC-11/measures/staying_put_agency/readings")
                .then()
                .statusCode(403);
    }

    @Test
    void the_groups_of_officers_see_every_number() {
        southwark.loadSouthwark();
        for (var audience : List.of("working_group", "steering_group")) {
            var report = southwark
                    .report("2018-04", "2018-12", "audience", audience)
                    .then()
                    .body("disclosure", empty())
                    .extract()
                    .jsonPath();
            assertThat(CommitmentApi.measure(report, "SC-11", "staying_put_agency")
                            .get("to"))
                    .extracting("value")
                    .isEqualTo(3);
        }
    }
}
