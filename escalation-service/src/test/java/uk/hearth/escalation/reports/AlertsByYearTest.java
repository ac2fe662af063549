package uk.hearth.escalation.reports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.Demonstration;
import uk.hearth.escalation.testing.HearthApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertsByYearTest {

    private static final String BARKING_AND_DAGENHAM = "E09000002";

    @Test
    void informal_and_formal_alerts_of_two_years_are_as_published() {
        Demonstration.barkingAndDagenham(BARKING_AND_DAGENHAM);
        HearthApi.as("viewer", BARKING_AND_DAGENHAM)
                .report("over-time", Map.of("period", "2018-04..2020-03"))
                .then()
                .statusCode(200)
                .body("measures", contains("informal", "formal"))
                .body("rows.code", contains("FY2018", "FY2019"))
                .body("rows.counts.informal", contains(102, 29))
                .body("rows.counts.formal", contains(207, 43))
                .body("rows[0].title", equalTo("2018/19"));
    }
}
