package uk.hearth.kpi.editions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** A public paper's words do not tell what its figures hide. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenFiguresTest {

    // an authority of this test's own
    private static final String BARNET = "E09000003";

    private final KpiApi analyst = KpiApi.analystOf(BARNET);

    // Hidden from the public: the 4 of May, and 38 of 40, which leaves 2.
    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(BARNET, "Barnet");
        analyst.importCsv("measurements", """
                authority,indicator,period,value,numerator,denominator
                E09000003,CLA-START,2018-04,12,,
                E09000003,CLA-START,2018-05,4,,
                E09000003,CLA-START,2018-06,9,,
                E09000003,CLA-IMMS,2018-05,95,38,40
                E09000003,CLA-IMMS,2018-06,75,30,40
                """);
        analyst.defineScorecard("told", BARNET, """
                {"title": "Told", "frequency": "month", "lines": [
                  {"section": "Numbers", "indicator": "CLA-START"}, {"section": "Health", "indicator": "CLA-IMMS"}]}
                """);
        say("CLA-START", "Steady");
        say("CLA-IMMS", "Steady");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLA-START | Numbers | 9 came in June, after 4 in May",
                "CLA-START | Numbers | After 4.0 in May it rose",
                "CLA-START | Numbers | Five more than the 4 of May",
                "CLA-IMMS | Health | It fell from 95% in May",
                "CLA-IMMS | Health | It fell from 95.00 per cent",
                "CLA-IMMS | Health | In May 38 children had theirs",
                "CLA-IMMS | Health | In May only 2 had not"
            })
    void words_that_repeat_a_hidden_figure_are_not_published(String indicator, String section, String words) {
        say(indicator, words);
        publish("public", List.of())
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("hidden-figure-told"))
                .body("errors[0].message", containsString(section + ", " + indicator + ": What is going well"))
                .body("errors[0].remedy", containsString("Reword"))
                .body(not(containsString(words)));
        publish("partner", List.of()).then().statusCode(409);
        publish("internal", List.of()).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLA-START | 9 came in June, more than in May",
                "CLA-START | The new panel began on 4 May 2018; by 04/05/2018 all were told",
                "CLA-START | 95 families were visited, and 14 asked for help, 4,000 pounds in all",
                "CLA-IMMS | 75% of 40 children had theirs in June"
            })
    void words_that_tell_nothing_hidden_are_published(String indicator, String words) {
        say(indicator, words);
        publish("public", List.of()).then().statusCode(201);
    }

    @Test
    void an_introduction_is_held_against_the_figures_of_its_section() {
        var telling = Map.of("section", "Health", "heading", "Health", "introduction", "It was 95% in May");
        publish("public", List.of(telling))
                .then()
                .statusCode(409)
                .body("errors[0].message", containsString("Health, CLA-IMMS: heading or introduction"));
        var elsewhere = Map.of("section", "Numbers", "heading", "Numbers", "introduction", "It was 95% in May");
        publish("public", List.of(elsewhere)).then().statusCode(201);
    }

    private void say(String indicator, String words) {
        analyst.importCsv("commentary", """
                authority,indicator,period,area,kind,text,source
                E09000003,%s,2018-06,All,going_well,"%s",performance information
                """.formatted(indicator, words)).then().statusCode(201);
    }

    private Response publish(String audience, List<Map<String, String>> sections) {
        var command = new HashMap<String, Object>(
                Map.of("title", "Panel", "meetingOn", "2018-07-20", "to", "2018-06", "periods", 3));
        command.put("audience", audience);
        command.put("sections", sections);
        return analyst.request()
                .contentType("application/json")
                .body(command)
                .post("/api/v1/scorecards/told/editions?authority=" + BARNET);
    }
}
