package uk.hearth.placement.commitments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Files of commitments, measures and readings. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentImportsTest {

    private static final String COMMITMENTS =
            "commitment,title,owner,starts,due\nFC-1,We will,Head of fostering,2018-04,2022-03\n";
    private static final String MEASURES =
            "commitment,measure,title,unit,polarity,link\nFC-1,near,Near home,percent,higher,\n"
                    + "FC-1,children,Children looked after,count,lower,CLA-NUM\n";
    private static final String READINGS =
            "commitment,measure,period,value\nFC-1,near,2018-04,58\nFC-1,near,2018-12,60\n";

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private void load() {
        manager.importCsv("commitments", COMMITMENTS).then().statusCode(201).body("created", equalTo(1));
        manager.importCsv("commitment-measures", MEASURES)
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        manager.importCsv("commitment-readings", READINGS)
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
    }

    @Test
    void a_file_becomes_what_it_tells_and_can_be_followed_back() {
        load();
        manager.get("commitments/FC-1")
                .then()
                .body("owner", equalTo("Head of fostering"))
                .body("startsOn", equalTo("2018-04-01"))
                .body("dueOn", equalTo("2022-03-31"))
                .body("measures.measure.code", contains("children", "near"))
                .body("measures[0].measure.source", equalTo("indicator"));
        var imports = manager.get("imports/commitments");
        imports.then().body("items.kind", contains("commitment-readings", "commitment-measures", "commitments"));
        manager.get("imports/commitments/" + imports.jsonPath().getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("received", equalTo(2));
        CommitmentApi.ofManager()
                .get("imports/commitments/" + imports.jsonPath().getString("items[0].id"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_dry_run_says_what_would_be_and_changes_nothing() {
        manager.importCsv("commitments", COMMITMENTS, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("id", nullValue());
        manager.get("commitments").then().body("items", empty());
        load();
        manager.importCsv("commitment-readings", READINGS.replace(",60", ",61"), true)
                .then()
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1));
        manager.get("commitments/FC-1/measures/near/readings").then().body("items.value", contains(58, 60));
        manager.get("imports/commitments").then().body("items", hasSize(3));
    }

    @Test
    void a_later_file_corrects_and_what_was_said_before_stays() {
        load();
        manager.importCsv("commitment-readings", READINGS.replace(",60", ",61.5"))
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1));
        manager.get("commitments/FC-1/measures/near/readings/2018-12")
                .then()
                .body("current.value", equalTo(61.5f))
                .body("current.revision", equalTo(2))
                .body("earlier.value", contains(60));
        manager.importCsv("commitments", COMMITMENTS.replace("We will", "We shall"))
                .then()
                .body("revised", equalTo(1));
        manager.get("commitments/FC-1")
                .then()
                .body("title", equalTo("We shall"))
                .body("version", equalTo(2));
    }

    @Test
    void what_was_done_by_hand_stands_when_the_file_comes_again() {
        load();
        manager.put("commitments/FC-1/measures/near/readings/2018-12", Map.of("value", 59, "projected", false), "\"1\"")
                .then()
                .statusCode(200);
        manager.delete("commitments/FC-1/measures/near/readings/2018-04", "\"1\"")
                .then()
                .statusCode(204);
        manager.put("commitments/FC-1", aCommitment("By hand"), "\"1\"").then().statusCode(200);

        manager.importCsv("commitment-readings", READINGS)
                .then()
                .statusCode(201)
                .body("kept", equalTo(2))
                .body("created", equalTo(0))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(0));
        manager.importCsv("commitments", COMMITMENTS).then().body("kept", equalTo(1));
        manager.get("commitments/FC-1/measures/near/readings").then().body("items.value", contains(59));
        manager.get("commitments/FC-1").then().body("title", equalTo("By hand"));
    }

    @Test
    void a_file_with_an_error_is_not_taken_at_all() {
        load();
        manager.importCsv(
                        "commitment-readings",
                        "commitment,measure,period,value\nFC-1,near,2019-03,61\nFC-1,near,2019-04,161\nFC-1,far,2019-05,1\n")
                .then()
                .statusCode(400)
                .body("errors.row", contains(3, 4))
                .body("errors.column", contains("value", "measure"))
                .body("errors.code", contains("percent-out-of-range", "unknown-measure"));
        manager.get("commitments/FC-1/measures/near/readings").then().body("items", hasSize(2));
    }

    @Test
    void a_figure_of_an_indicator_is_a_reading_of_every_measure_linked_to_it() {
        load();
        manager.importCsv("commitments", COMMITMENTS.replace("FC-1", "FC-2"));
        manager.importCsv(
                "commitment-measures",
                "commitment,measure,title,unit,polarity,source,link\nFC-2,children,Children,count,lower,indicator,CLA-NUM\n");
        manager.importCsv("commitment-readings", "indicator,period,value\nCLA-NUM,2018-12,472\n")
                .then()
                .statusCode(201)
                .body("received", equalTo(1))
                .body("created", equalTo(2));
        for (var commitment : List.of("FC-1", "FC-2")) {
            manager.get("commitments/%s/measures/children/readings".formatted(commitment))
                    .then()
                    .body("items.value", contains(472));
        }
        manager.importCsv("commitment-readings", "indicator,period,value\nCLA-START,2018-12,9\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-indicator"));
    }

    @Test
    void a_column_for_each_period_is_read_as_well() {
        load();
        manager.importCsv("commitment-readings", "commitment,measure,2019-01,2019-02\nFC-1,near,61,62\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        manager.get("commitments/FC-1/measures/near/readings/2019-02").then().body("current.value", equalTo(62));
    }

    @Test
    void json_says_the_same() {
        load();
        manager.post(
                        "imports/commitment-readings",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "commitment", "FC-1", "measure", "near", "period", "2019-01", "value", 61))))
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }

    @Test
    void said_twice_in_one_file_is_an_error() {
        load();
        manager.importCsv("commitment-readings", READINGS + "FC-1,near,2018-12,60\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("duplicate-key"))
                .body("errors[0].row", equalTo(4));
    }

    @Test
    void a_part_names_a_whole_that_is_there() {
        load();
        var header = "commitment,measure,title,unit,polarity,part_of\n";
        manager.importCsv(
                        "commitment-measures", header + "FC-1,own,Own,count,neutral,all\nFC-1,all,All,count,higher,\n")
                .then()
                .statusCode(201);
        manager.importCsv("commitment-measures", header + "FC-1,agency,Agency,count,neutral,none\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-whole"));
        manager.importCsv("commitment-measures", header + "FC-1,inner,Inner,count,neutral,own\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-whole"));
    }

    @Test
    void machines_bring_in_readings_and_nothing_else() {
        load();
        var machine = manager.as("integration");
        machine.importCsv("commitment-readings", READINGS).then().statusCode(201);
        machine.importCsv("commitments", COMMITMENTS).then().statusCode(403);
        manager.as("viewer").importCsv("commitment-readings", READINGS).then().statusCode(403);
    }
}
