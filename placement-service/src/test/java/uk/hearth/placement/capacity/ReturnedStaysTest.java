package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** The return of October 2026 tells of the nights from 1 April to 31 October; what comes after is for notices. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnedStaysTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE," + "HOME_POST,PL_POST,URN\n";

    private final CapacityApi council = new CapacityApi();

    @BeforeEach
    void two_homes_and_a_household() {
        council.hasHome("HOME", "1999001");
        council.hasBeds("HOME", "2025-01-01", 3, 3);
        council.hasHousehold("HOUSE", "SC999001", "SE10 8EW");
        council.hasBeds("HOUSE", "2025-01-01", 2, 2);
        council.hasHousehold("OTHER", "SC999001", "SE10 9LS");
        council.hasBeds("OTHER", "2025-01-01", 1, 1);
    }

    private String returns(String month, String... episodes) {
        var children = new StringBuilder(HEADER);
        for (var child : new String[] {"A1", "A2", "A3"}) {
            children.append(child).append(",1,15/02/2009,WBRI,X,,\n");
        }
        var zip = Files903.zip(Map.of(
                "header.csv", children.toString().getBytes(StandardCharsets.UTF_8),
                "episodes.csv", (EPISODES + String.join("\n", episodes) + "\n").getBytes(StandardCharsets.UTF_8)));
        return PlacementApi.analystOf(council.authority())
                .sendZip(2027, month, zip)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String episode(String child, String from, String to, String place, String postcode, String urn) {
        return "%s,%s,S,C2,N1,%s,PR1,%s,,,,%s,%s".formatted(child, from, place, to, postcode, urn);
    }

    private void in(String provision, String on, String... children) {
        council.get("manager", "/api/v1/provisions/" + provision + "/occupants?on=" + on)
                .then()
                .statusCode(200)
                .body("items.child", children.length == 0 ? empty() : contains(children));
    }

    @Test
    void children_are_where_the_return_has_them_by_urn_and_households_by_postcode_too() {
        returns(
                "2026-10",
                episode("A1", "01/05/2024", "10/06/2026", "K2", "ME7 1AA", "1999001"),
                episode("A1", "10/06/2026", "", "U4", "SE10 8EW", "SC999001"),
                episode("A2", "03/07/2026", "", "U4", "se109ls", "SC999001"));

        in("HOME", "2026-06-09", "A1");
        in("HOUSE", "2026-06-09");
        in("HOME", "2026-06-10");
        in("HOUSE", "2026-06-10", "A1");
        in("OTHER", "2026-07-02");
        in("OTHER", "2026-07-03", "A2");
        // before the collection year this return does not tell
        in("HOME", "2026-03-31");
    }

    @Test
    void a_child_of_two_rows_at_once_is_counted_where_the_later_has_it() {
        returns(
                "2026-10",
                episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999001"),
                episode("A1", "10/06/2026", "", "U4", "SE10 8EW", "SC999001"));

        assertThat(council.bedsOn("2026-07-01")).containsEntry("occupied", 1);
        in("HOUSE", "2026-07-01", "A1");
    }

    @Test
    void up_to_its_last_day_the_return_decides_and_then_the_notices_do() {
        returns(
                "2026-10",
                episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999001"),
                episode("A2", "01/05/2026", "", "K2", "ME7 1AA", "1999001"));
        // told earlier than the return: it knows better
        council.tells("HOUSE", "in", "A3", "2026-09-01").then().statusCode(201);
        // told for later: A1 moves, A2 leaves, A3 comes to where nobody is counted twice
        council.tells("OTHER", "in", "A1", "2026-11-05").then().statusCode(201);
        council.tells("HOME", "out", "A2", "2026-11-10").then().statusCode(201);

        in("HOUSE", "2026-09-15");
        in("HOUSE", "2026-11-15");
        in("HOME", "2026-10-31", "A1", "A2");
        in("HOME", "2026-11-04", "A1", "A2");
        in("HOME", "2026-11-05", "A2");
        in("OTHER", "2026-11-05", "A1");
        in("HOME", "2026-11-10");
        assertThat(council.bedsOn("2026-11-20")).containsEntry("occupied", 1).containsEntry("vacant", 5);
    }

    @Test
    void whoever_was_there_stays_until_the_eighteenth_birthday() {
        returns("2026-10", episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999001"));

        in("HOME", "2027-02-14", "A1");
        in("HOME", "2027-02-15");
    }

    @Test
    void a_return_that_is_followed_by_the_next_gives_way_to_it() {
        council.tells("HOUSE", "in", "A3", "2026-10-20").then().statusCode(201);
        returns("2026-09", episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999001"));
        in("HOME", "2026-10-15", "A1");
        in("HOUSE", "2026-10-25", "A3");

        returns("2026-10", episode("A1", "01/05/2026", "12/10/2026", "K2", "ME7 1AA", "1999001"));
        in("HOME", "2026-10-11", "A1");
        in("HOME", "2026-10-15");
        in("HOUSE", "2026-10-25");
    }

    @Test
    void a_return_that_is_withdrawn_fills_no_bed_any_more() {
        var id = returns("2026-10", episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999001"));
        assertThat(council.bedsOn("2026-10-15")).containsEntry("occupied", 1);

        council.as("analyst")
                .contentType("application/json")
                .body(Map.of("reason", "sent for the wrong month"))
                .post("/api/v1/returns/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(council.bedsOn("2026-10-15")).containsEntry("occupied", 0).containsEntry("vacant", 6);
    }

    @Test
    void a_home_whose_urn_is_put_right_has_the_children_whom_the_return_has_there() {
        returns("2026-10", episode("A1", "01/05/2026", "", "K2", "ME7 1AA", "1999007"));
        assertThat(council.bedsOn("2026-10-15")).containsEntry("occupied", 0);

        var home = "/api/v1/provisions/HOME";
        var tag = council.get("commissioner", home).header("ETag");
        council.change("PUT", home, tag, CapacityApi.home("1999007")).then().statusCode(200);
        assertThat(council.bedsOn("2026-10-15")).containsEntry("occupied", 1);
        in("HOME", "2026-10-15", "A1");
    }

    @Test
    void more_children_than_beds_in_a_return_are_shown_and_a_notice_of_one_more_is_refused() {
        returns(
                "2026-10",
                episode("A1", "01/05/2026", "", "U4", "SE10 9LS", "SC999001"),
                episode("A2", "01/05/2026", "", "U4", "SE10 9LS", "SC999001"));

        assertThat(council.bedsOn("2026-10-01"))
                .containsEntry("occupied", 2)
                .containsEntry("over", 1)
                .containsEntry("vacant", 5);
        council.tells("OTHER", "in", "A3", "2026-11-05")
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-bed-left"));
    }
}
