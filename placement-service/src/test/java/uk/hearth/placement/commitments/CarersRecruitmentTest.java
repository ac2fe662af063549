package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Recruitment of carers and Staying Put as measures of commitments: Lewisham wanted 200 fostering households, 80 more than
 * it had, in three years. The monthly counts are made up.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarersRecruitmentTest {

    private final CommitmentApi lewisham = CommitmentApi.ofManager();

    private static Map<String, Object> approvedHouseholds() {
        var measure = aMeasure("Approved fostering households");
        measure.put("baseline", Map.of("period", "2018-03", "value", 120));
        measure.put("target", Map.of("kind", "at_least", "value", 200, "by", "2021-03"));
        measure.put(
                "milestones",
                List.of(Map.of("dueOn", "2019-03-31", "value", 140), Map.of("dueOn", "2020-03-31", "value", 170)));
        return measure;
    }

    private static Map<String, Object> inTheMonth(String title, String polarity) {
        var measure = aMeasure(title);
        measure.put("counting", "flow");
        measure.put("polarity", polarity);
        return measure;
    }

    private void load() {
        lewisham.put("commitments/FOSTERING", aCommitment("Grow in-house fostering"))
                .then()
                .statusCode(201);
        var of = "commitments/FOSTERING/measures/";
        lewisham.put(of + "approved", approvedHouseholds()).then().statusCode(201);
        lewisham.put(of + "enquiries", inTheMonth("Enquiries", "higher")).then().statusCode(201);
        lewisham.put(of + "recruited", inTheMonth("Households recruited", "higher"))
                .then()
                .statusCode(201);
        lewisham.put(of + "left", inTheMonth("Households that left", "lower"))
                .then()
                .statusCode(201);
        lewisham.importCsv("commitment-readings", """
                        commitment,measure,2018-03,2018-04,2018-05,2018-06
                        FOSTERING,approved,120,124,127,133
                        FOSTERING,enquiries,30,41,38,52
                        FOSTERING,recruited,2,6,4,8
                        FOSTERING,left,1,2,1,2
                        """).then().statusCode(201).body("created", equalTo(16));
    }

    @Test
    void so_many_of_the_eighty_more_are_there() {
        load();
        var report = lewisham.report("2018-03", "2018-06").jsonPath();
        var approved = CommitmentApi.measure(report, "FOSTERING", "approved");
        assertThat(approved)
                .containsEntry("change", 13) // 133 less 120, of 80
                .containsEntry("targetWords", "at least 200 by March 2021")
                .containsEntry("status", "on_track"); // by the straight way 120 + 80 x 91 / 1096 = 126.6
    }

    @Test
    void the_months_between_two_days_add_up_to_what_the_households_became() {
        load();
        var report = lewisham.report("2018-03", "2018-06").jsonPath();
        // 6 + 4 + 8 recruited, 2 + 1 + 2 left: 13 more
        assertThat(CommitmentApi.measure(report, "FOSTERING", "recruited")).containsEntry("sum", 18);
        assertThat(CommitmentApi.measure(report, "FOSTERING", "left")).containsEntry("sum", 5);
        assertThat(CommitmentApi.measure(report, "FOSTERING", "enquiries")).containsEntry("sum", 131);
    }

    @Test
    void a_milestone_that_is_not_reached_shows_as_behind() {
        load();
        lewisham.read("FOSTERING", "approved", "2019-03", 139).then().statusCode(201);
        var report = lewisham.report("2018-06", "2019-03").jsonPath();
        assertThat(CommitmentApi.measure(report, "FOSTERING", "approved")).containsEntry("status", "behind");
        assertThat(CommitmentApi.line(report, "FOSTERING")).containsEntry("status", "slipping");
    }

    @Test
    void so_many_a_year_are_a_target_of_a_flow() {
        load();
        var recruited = inTheMonth("Households recruited", "higher");
        recruited.put("target", Map.of("kind", "at_least", "value", 60, "by", "FY2018"));
        lewisham.put("commitments/FOSTERING/measures/recruited", recruited, "\"1\"")
                .then()
                .statusCode(200);
        var june = lewisham.report("2018-03", "2018-06").jsonPath();
        // 18 by June, where 60 x 91 / 365 = 14.96 would do; by March 18 is all that is known
        assertThat(CommitmentApi.measure(june, "FOSTERING", "recruited")).containsEntry("status", "on_track");
        var april = lewisham.report("2018-03", "2019-04").jsonPath();
        assertThat(CommitmentApi.measure(april, "FOSTERING", "recruited")).containsEntry("status", "missed");
        assertThat(april.getList("commitments[0].late.what"))
                .isEqualTo(List.of("Households recruited: at least 60 by 2018/19"));
    }

    @Test
    void staying_put_is_counted_month_by_month_with_its_parts() {
        lewisham.commit("STAYING-PUT", "staying_put", aMeasure("Staying put"));
        for (var part : List.of("in_house", "agency")) {
            var body = aMeasure(part);
            body.put("partOf", "staying_put");
            lewisham.put("commitments/STAYING-PUT/measures/" + part, body)
                    .then()
                    .statusCode(201);
        }
        lewisham.importCsv("commitment-readings", """
                        commitment,measure,2018-11,2018-12
                        STAYING-PUT,staying_put,42,43
                        STAYING-PUT,in_house,40,40
                        STAYING-PUT,agency,2,3
                        """).then().statusCode(201);
        var report = lewisham.report("2018-11", "2018-12").jsonPath();
        assertThat(CommitmentApi.measure(report, "STAYING-PUT", "staying_put")).containsEntry("change", 1);
        assertThat(CommitmentApi.measure(report, "STAYING-PUT", "agency")).containsEntry("change", 1);
    }
}
