package uk.hearth.placement.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.capacity.CapacityApi;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvidersTest {

    static final String PROVIDERS = """
            reference,name,sector,urn
            OWN,The council,own,
            AGENCY,An agency,private,SC999002
            """;
    static final String PROVISIONS = """
            reference,provider,kind,name,urn,postcode,opens_on,closes_on,age_from,age_to,sex,characteristics,siblings
            HOME-1,OWN,childrens_home,The Willows,1999001,SE10 8EW,2020-04-01,,8,17,any,self_harm;therapeutic_support,2
            HOUSE-1,AGENCY,fostering_household,Household 1,SC999002,ME7 1AA,2021-05,,0,10,any,,3
            """;

    private final CapacityApi council = new CapacityApi();

    private void hasProvisions() {
        council.importCsv("providers", PROVIDERS).then().statusCode(201).body("created", equalTo(2));
        council.importCsv("provisions", PROVISIONS).then().statusCode(201).body("created", equalTo(2));
    }

    @Test
    void files_are_taken_once_and_a_dry_run_takes_nothing() {
        council.as("commissioner")
                .queryParam("authority", council.authority())
                .queryParam("dryRun", true)
                .contentType("text/csv")
                .body(PROVIDERS)
                .post("/api/v1/imports/providers")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(2))
                .body("id", nullValue());
        council.get("analyst", "/api/v1/providers").then().body("items.size()", equalTo(0));
        hasProvisions();
        council.importCsv("provisions", PROVISIONS).then().body("unchanged", equalTo(2));
        council.importCsv("provisions", PROVISIONS.replace("The Willows", "The Larches"))
                .then()
                .body("revised", equalTo(1));
        council.get("manager", "/api/v1/provider-imports").then().body("items.size()", equalTo(4));
    }

    @Test
    void a_provision_that_closes_without_having_opened_is_refused_in_words() {
        council.as("commissioner")
                .queryParam("authority", council.authority())
                .contentType("application/json")
                .body("""
                        {"provider":"OWN","kind":"childrens_home","name":"The Willows","closesOn":"2027-06-30",
                         "ageFrom":8,"ageTo":17,"sex":"any","characteristics":[],"siblings":1}""")
                .put("/api/v1/provisions/HOME-9")
                .then()
                .statusCode(400)
                .body("errors.column", hasItem(containsString("opensOn")));
    }

    @Test
    void a_provision_says_what_it_is_whom_it_takes_and_whether_it_is_local() {
        hasProvisions();

        council.get("analyst", "/api/v1/provisions/HOME-1")
                .then()
                .statusCode(200)
                .body("standardType", equalTo("residential"))
                .body("postcode", equalTo("SE108EW"))
                .body("location", equalTo("out"))
                .body("area", equalTo("E09000011"))
                .body("characteristics", contains("self_harm", "therapeutic_support"));
        PlacementApi.as("administrator", council.authority())
                .request()
                .contentType("application/json")
                .body(Map.of("areas", new String[] {"E09000011"}))
                .put("/api/v1/geography?authority=" + council.authority())
                .then()
                .statusCode(200);
        council.get("analyst", "/api/v1/provisions?location=in").then().body("items.reference", contains("HOME-1"));
        council.get("analyst", "/api/v1/provisions?characteristic=self_harm&openOn=2020-04-01&sector=own")
                .then()
                .body("items.reference", contains("HOME-1"));
        council.get("analyst", "/api/v1/provisions?limit=1").then().body("next", notNullValue());
        council.get("viewer", "/api/v1/provisions").then().statusCode(403);
    }

    @Test
    void what_is_wrong_with_a_file_is_told_row_by_row_and_nothing_of_it_is_taken() {
        council.importCsv("providers", PROVIDERS);
        council.importCsv("provisions", """
                        reference,provider,kind,name,urn,postcode,opens_on,closes_on,age_from,age_to
                        GOOD,OWN,childrens_home,A home,1999003,,2020-04-01,,8,17
                        BAD 1,OWN,castle,A home,12,,2020-04-01,2019-01-01,18,17
                        BAD-2,OWN,scheme,A scheme,,XX1 1XX,not a day,,8,99
                        """)
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        hasItems(
                                "malformed-reference",
                                "unknown-word",
                                "malformed-urn",
                                "ends-before-it-begins",
                                "out-of-range",
                                "unknown-postcode",
                                "unknown-day"))
                .body("errors.row", hasItems(3, 4));
        council.get("analyst", "/api/v1/provisions").then().body("items.size()", equalTo(0));
        council.importCsv("provisions", PROVISIONS.replace("AGENCY,", "NOBODY,"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-provider"))
                .body("errors.row", contains(3));
    }

    @Test
    void a_home_is_there_once() {
        hasProvisions();
        council.importCsv("provisions", """
                        reference,provider,kind,name,urn,opens_on
                        HOME-2,OWN,childrens_home,The same again,1999001,2020-04-01
                        """)
                .then()
                .statusCode(400)
                .body("errors.code", contains("already-there"))
                .body("errors.column", contains("urn"));
        // a home with the number of an agency, whose households share it
        council.importCsv("provisions", """
                        reference,provider,kind,name,urn,opens_on
                        HOME-2,OWN,childrens_home,Another,SC999002,2020-04-01
                        """).then().statusCode(400).body("errors.code", contains("already-there"));
        // two who exchange their numbers are still two
        council.importCsv("provisions", """
                        reference,provider,kind,name,urn,opens_on
                        HOME-2,OWN,childrens_home,Another,1999009,2020-04-01
                        """).then().statusCode(201);
        council.importCsv("provisions", """
                        reference,provider,kind,name,urn,opens_on
                        HOME-1,OWN,childrens_home,The Willows,1999009,2020-04-01
                        HOME-2,OWN,childrens_home,Another,1999001,2020-04-01
                        """).then().statusCode(201).body("revised", equalTo(2));
    }

    @Test
    void a_change_says_what_it_is_based_on() {
        council.put("/api/v1/providers/OWN", Map.of("name", "The council", "sector", "own"))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue());
        council.put("/api/v1/providers/OWN", Map.of("name", "The borough", "sector", "own"))
                .then()
                .statusCode(428);
        var tag = council.get("analyst", "/api/v1/providers/OWN").header("ETag");
        council.change("PUT", "/api/v1/providers/OWN", tag, Map.of("name", "The borough", "sector", "own"))
                .then()
                .statusCode(200)
                .body("name", equalTo("The borough"));
        council.change("PUT", "/api/v1/providers/OWN", tag, Map.of("name", "X", "sector", "own"))
                .then()
                .statusCode(412);
        council.as("manager")
                .contentType("application/json")
                .body(Map.of("name", "X", "sector", "own"))
                .put("/api/v1/providers/X?authority=" + council.authority())
                .then()
                .statusCode(403);
        PlacementApi.as("commissioner", "E09000023")
                .request()
                .get("/api/v1/providers?authority=" + council.authority())
                .then()
                .statusCode(403);
    }

    @Test
    void lists_are_taken_away_as_tables() {
        hasProvisions();
        for (var path : new String[] {"/api/v1/providers", "/api/v1/provisions"}) {
            var csv = council.as("analyst")
                    .accept("text/csv")
                    .queryParam("authority", council.authority())
                    .get(path);
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.asString().lines()).hasSize(3);
        }
    }
}
