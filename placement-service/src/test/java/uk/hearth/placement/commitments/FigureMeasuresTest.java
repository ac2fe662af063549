package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.reading.Files903;

/**
 * Measures linked to figures of this service. The sample returns have 367 children looked after on 31 March 2018, 263 of
 * them fostered, and 195 and 140 a year later, as counted in their CSV files.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureMeasuresTest {

    private static final String MARCH_2018 = "commitments/FC-1/measures/m/readings/2018-03";

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private void send(int year) {
        manager.as("analyst")
                .account()
                .sendZip(year, null, Files903.sample(year))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> linked(String figure, String unit) {
        var measure = aMeasure("Figure");
        measure.put("source", "figure");
        measure.put("link", figure);
        measure.put("unit", unit);
        measure.put("polarity", "lower");
        return measure;
    }

    @Test
    void a_measure_is_read_from_the_returns_that_are_there_and_those_that_come() {
        send(2018);
        manager.commit("FC-1", "m", linked("V1", "count"));
        manager.get(MARCH_2018)
                .then()
                .statusCode(200)
                .body("current.value", equalTo(367))
                .body("current.rule", containsString("V1/"))
                .body("current.recordedBy", equalTo("placement-service"));
        manager.get("commitments/FC-1/measures/m/readings").then().body("items", hasSize(12));

        send(2019);
        manager.get("commitments/FC-1/measures/m/readings").then().body("items", hasSize(24));
        var line = CommitmentApi.measure(manager.report("2018-03", "2019-03").jsonPath(), "FC-1", "m");
        assertThat(line).containsEntry("movement", "better").containsEntry("change", -172);
    }

    @Test
    void a_percentage_comes_with_its_counts_so_that_few_can_be_hidden() {
        manager.commit("FC-1", "m", linked("P1", "percent"));
        send(2018);
        manager.get(MARCH_2018)
                .then()
                .body("current.numerator", equalTo(263))
                .body("current.denominator", equalTo(367));
        var told = manager.get(MARCH_2018).jsonPath().getDouble("current.value");
        assertThat(told).isEqualTo(71.7); // 263 of 367 are 71.66 in a hundred
    }

    @Test
    void a_measure_from_a_file_is_read_too() {
        send(2018);
        manager.importCsv("commitments", "commitment,title\nFC-1,We will\n")
                .then()
                .statusCode(201);
        manager.importCsv(
                        "commitment-measures",
                        "commitment,measure,title,unit,polarity,source,link\nFC-1,m,Children,count,lower,figure,V1\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
        manager.get(MARCH_2018).then().body("current.value", equalTo(367));
    }

    @Test
    void what_is_entered_by_hand_over_a_figure_stands() {
        send(2018);
        manager.commit("FC-1", "m", linked("V1", "count"));
        manager.put(MARCH_2018, Map.of("value", 366, "projected", false, "note", "One was counted twice"), "\"1\"")
                .then()
                .statusCode(200);
        send(2019);
        manager.get(MARCH_2018).then().body("current.value", equalTo(366)).body("earlier.value", hasItem(367));
    }

    @Test
    void what_no_return_says_any_more_is_no_reading() {
        send(2018);
        manager.commit("FC-1", "m", linked("V1", "count"));
        var analyst = manager.as("analyst").account();
        String id = analyst.list("/api/v1/returns").jsonPath().getString("items[0].id");
        analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Sent by mistake"))
                .post("/api/v1/returns/" + id + "/withdrawal")
                .then()
                .statusCode(not(equalTo(404)));
        manager.get("commitments/FC-1/measures/m/readings").then().body("items", hasSize(0));
        send(2018);
        manager.get(MARCH_2018).then().body("current.value", equalTo(367)).body("current.revision", equalTo(2));
    }
}
