package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.returns.ReturnsTest.small;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** Whatever is sent that is no return is refused in words, and the last return stays current. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    private final String authority = "E0899%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

    static Stream<Arguments> bad_zips() {
        var whole = with("");
        var bomb = "A1,01/06/2025,S,C2,N1,U4,PR1,,,,AB1 1AA,AB1 1AB,1000001\n".repeat(200_000);
        return Stream.of(
                Arguments.of("unknown-table", with("name,value\nx,y\n")),
                Arguments.of("doubled-table", with(HEADER)),
                Arguments.of("extra-column", with("CHILD,DOB,REVIEW,REVIEW_CODE,NOTE\n")),
                Arguments.of("missing-column", with("CHILD,DOB,IN_TOUCH,ACTIV\n")),
                Arguments.of("missing-table", Files903.zip(Map.of("header.csv", HEADER.getBytes(UTF_8)))),
                Arguments.of("wrong-year", with("YEAR," + REVIEWS + "2025,A1,,01/06/2025,PN1\n")),
                Arguments.of("wrong-year", Files903.sample(2018)),
                Arguments.of("another-authority", with("LA," + REVIEWS + "Here,A1,,,\nThere,A1,,,\n")),
                Arguments.of("formula", with(REVIEWS + "A1,,=TODAY(),PN1\n")),
                Arguments.of("half-a-zip", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("zip-bomb", with(EPISODES + bomb)),
                Arguments.of("wrong-encoding", with(REVIEWS.getBytes(UTF_16))));
    }

    @ParameterizedTest
    @MethodSource("bad_zips")
    void a_zip_that_is_no_return_is_refused_and_leaves_nothing(String code, byte[] zip) {
        String last = analyst.sendZip(2026, null, small("A1")).path("id");

        analyst.sendZip(2026, null, zip)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", hasItem(code));
        assertOnly(last);
    }

    @Test
    void xml_with_entities_is_refused_and_leaves_nothing() {
        String last = analyst.sendZip(2026, null, small("A1")).path("id");

        analyst.sendXml(2026, """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <EXPSSDA903><CHILD><HEADER><CHILDID>&e;</CHILDID></HEADER></CHILD></EXPSSDA903>""").then().statusCode(400).body("errors.code", contains("xml-entities"));
        assertOnly(last);
    }

    @Test
    void a_child_in_no_header_and_a_day_that_is_none_are_issues_with_table_row_and_column() {
        var rows = EPISODES + "NOBODY,31/02/2025,S,C2,N1,U4,PR1,,,,AB1 1AA,AB1 1AB,1000001\n";
        analyst.sendParts(2026, Map.of("header", HEADER, "episodes", rows))
                .then()
                .statusCode(201);
        var issues = analyst.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .get("/api/v1/issues")
                .jsonPath();

        // INT03: a child in Episodes that is not in Header; 141: DECOM is no date
        for (var expected : Map.of("INT03", "CHILD", "141", "DECOM").entrySet()) {
            var issue = issues.getMap("items.find { it.rule == '" + expected.getKey() + "' }");
            assertThat(issue)
                    .containsEntry("table", "Episodes")
                    .containsEntry("line", 3)
                    .containsEntry("columns", List.of(expected.getValue()))
                    .containsEntry("child", "NOBODY");
            assertThat(String.valueOf(issue.get("remedy"))).isNotBlank();
        }
    }

    private void assertOnly(String last) {
        var returns = analyst.list("/api/v1/returns").jsonPath();
        assertThat(returns.getList("items.id")).containsExactly(last);
        assertThat(returns.getString("items[0].state")).isEqualTo("current");
    }

    private static byte[] with(String more) {
        return with(more.getBytes(UTF_8));
    }

    /** A return, and one more file, that may take the place of its episodes. */
    private static byte[] with(byte[] more) {
        var files =
                new TreeMap<>(Map.of("header.csv", HEADER.getBytes(UTF_8), "episodes.csv", EPISODES.getBytes(UTF_8)));
        if (new String(more, UTF_8).startsWith(EPISODES)) {
            files.put("episodes.csv", more);
        } else if (more.length > 0) {
            files.put("more.csv", more);
        }
        return Files903.zip(files);
    }
}
