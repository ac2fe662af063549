package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fifteen commitments that Southwark published; every expected figure is read from the published table. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SouthwarkCommitmentsTest {

    private final CommitmentApi southwark = CommitmentApi.ofManager();
    private final Map<String, BigDecimal> published = published();
    private JsonPath report = new JsonPath("{}");

    @BeforeEach
    void load() {
        southwark.loadSouthwark();
        report = southwark
                .report("2018-04", "2018-12")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** By commitment, measure and period: "SC-01 looked_after 2018-04". */
    private static Map<String, BigDecimal> published() {
        var figures = new TreeMap<String, BigDecimal>();
        CommitmentApi.file("published/sufficiency-commitments.csv")
                .lines()
                .skip(1)
                .forEach(line -> {
                    var cells = line.split(",", -1);
                    if (!cells[2].isEmpty()) {
                        figures.put("%s %s %s".formatted(cells[0], cells[2], cells[3]), new BigDecimal(cells[4]));
                    }
                });
        return figures;
    }

    private BigDecimal figure(String commitment, String measure, String period) {
        return Objects.requireNonNull(published.get("%s %s %s".formatted(commitment, measure, period)));
    }

    @Test
    void all_fifteen_are_there() {
        southwark.get("commitments").then().body("items", hasSize(15));
        assertThat(report.getInt("total")).isEqualTo(15);
        assertThat(report.getList("commitments.code")).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void every_published_figure_is_a_reading_a_projection_or_a_target() {
        published.forEach((place, value) -> {
            var words = place.split(" ");
            var measure = words[1].replaceAll("_(target|projected)$", "");
            measure = measure.equals("lifelong_links") ? "lifelong_links_referrals" : measure;
            measure = measure.equals("adoptive_households") ? "adoptive_households_approved" : measure;
            var of = "commitments/%s/measures/%s".formatted(words[0], measure);
            var told = words[1].endsWith("_target")
                    ? southwark.get(of).jsonPath().getString("target.value")
                    : southwark.get(of + "/readings/" + words[2]).jsonPath().getString("current.value");
            assertThat(told).as(place).isNotNull();
            assertThat(new BigDecimal(told)).as(place).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SC-01, looked_after, 2018-04, 2018-12, better",
        "SC-03, adoptive_households_approved, FY2017, 2018-04..2018-12, better",
        "SC-04, family_and_friends_households_approved, FY2017, 2018-04..2018-12, better",
        "SC-07, residential_placements, CY2017, 2018-12, better",
        "SC-08, three_or_more_placements_percent, 2018-04, 2018-12, better",
        "SC-08, long_term_stability_percent, 2018-04, 2018-12, better",
        "SC-09, permanent_matches, FY2017, 2018-04..2018-12, better",
        "SC-10, placed_20_miles_or_more_percent, 2018-04, 2018-12, better"
    })
    void what_moved_is_what_was_published(String commitment, String measure, String from, String to, String movement) {
        var earlier = figure(commitment, measure, from);
        var later = figure(commitment, measure, to);
        var line = CommitmentApi.measure(report, commitment, measure);

        assertThat(line).containsEntry("movement", movement);
        assertThat(new BigDecimal(String.valueOf(line.get("change")))).isEqualByComparingTo(later.subtract(earlier));
        assertFigure(line, "from", from, earlier);
        assertFigure(line, "to", to, later);
    }

    private static void assertFigure(Map<String, Object> line, String which, String period, BigDecimal value) {
        assertThat(line.get(which)).asInstanceOf(MAP).containsEntry("period", period);
        assertThat(line.get(which))
                .extracting("value")
                .satisfies(
                        told -> assertThat(new BigDecimal(String.valueOf(told))).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "SC-06, lifelong_links_referrals",
        "SC-11, staying_put",
        "SC-11, staying_put_in_house",
        "SC-11, staying_put_agency",
        "SC-12, boroughs_in_provider_network"
    })
    void what_was_published_for_december_alone_is_a_first_reading(String commitment, String measure) {
        var line = CommitmentApi.measure(report, commitment, measure);

        assertThat(line).containsEntry("movement", "first_reading").doesNotContainKeys("from", "change");
        assertFigure(line, "to", "2018-12", figure(commitment, measure, "2018-12"));
    }

    @Test
    void households_recruited_in_the_year_to_march_are_not_known_in_december() {
        assertThat(CommitmentApi.measure(report, "SC-02", "fostering_households_recruited"))
                .containsEntry("movement", "no_reading");
        var inMarch = southwark.report("2018-04", "2019-03").jsonPath();
        assertFigure(
                CommitmentApi.measure(inMarch, "SC-02", "fostering_households_recruited"),
                "to",
                "FY2018",
                figure("SC-02", "fostering_households_recruited", "FY2018"));
    }

    @Test
    void ten_commitments_moved_and_none_was_late_in_december_2018() {
        // by the published table: all but SC-02, whose figure is of the year to March, and the four without any
        assertThat(report.getInt("moved")).isEqualTo(10);
        assertThat(report.getList("commitments.findAll { !it.moved }.code"))
                .containsExactlyInAnyOrder("SC-02", "SC-05", "SC-13", "SC-14", "SC-15");
        assertThat(report.getInt("late")).isZero();
    }

    @Test
    void fifty_lifelong_links_were_missed_if_no_more_than_22_are_known_when_2021_has_passed() {
        var in2022 = southwark.report("2018-12", "2022-01").jsonPath();
        assertThat(in2022.getInt("late")).isEqualTo(2); // and 25 matches in 2019/20, of which none is known
        assertThat(in2022.getList("commitments[0..1].code")).containsExactly("SC-06", "SC-09");
        assertThat(CommitmentApi.line(in2022, "SC-06")).containsEntry("status", "late");
        assertThat(in2022.getList("commitments[0].late.dueOn")).isEqualTo(List.of("2021-12-31"));
    }

    @Test
    void the_report_is_a_table_with_a_row_a_commitment() {
        var csv = southwark
                .account()
                .request()
                .accept("text/csv")
                .queryParam("authority", southwark.authority())
                .queryParam("from", "2018-04")
                .queryParam("to", "2018-12")
                .get("/api/v1/commitments/report")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("commitments-" + southwark.authority()))
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(16);
        assertThat(csv)
                .contains("Children looked after: %s (April 2018) to %s (December 2018), down 20, better"
                        .formatted(
                                figure("SC-01", "looked_after", "2018-04"),
                                figure("SC-01", "looked_after", "2018-12")));
        for (var type : List.of(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.oasis.opendocument.spreadsheet",
                "application/csvm+json")) {
            southwark
                    .account()
                    .request()
                    .accept(type)
                    .queryParam("authority", southwark.authority())
                    .queryParam("from", "2018-04")
                    .get("/api/v1/commitments/report")
                    .then()
                    .statusCode(200)
                    .contentType(type);
        }
    }

    @Test
    void the_same_files_again_change_nothing() {
        for (var kind : List.of("commitments", "commitment-measures", "commitment-readings")) {
            southwark
                    .importCsv(kind, CommitmentApi.file("southwark/%s.csv".formatted(kind)))
                    .then()
                    .statusCode(201)
                    .body("created", equalTo(0))
                    .body("revised", equalTo(0))
                    .body("kept", equalTo(0));
        }
        assertThat(southwark.report("2018-04", "2018-12").jsonPath().getMap("")).isEqualTo(report.getMap(""));
    }
}
