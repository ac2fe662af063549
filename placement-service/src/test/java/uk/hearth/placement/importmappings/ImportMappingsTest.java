package uk.hearth.placement.importmappings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.capacity.CapacityApi;

/** A commissioning database's own export of homes, brought in as it is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportMappingsTest {

    private static final String MAPPING = """
            {"kind": "provisions",
             "headings": {"Home ref": "reference", "Run by": "provider", "Type": "kind", "Home": "name", "Ofsted no": "urn",
                          "Post code": "postcode", "Opened": "opens_on", "From age": "age_from", "To age": "age_to"},
             "ignored": ["Contact"],
             "words": {"kind": {"Residential": "childrens_home"}},
             "constants": {"sex": "any", "siblings": "1"}}""";
    private static final String EXPORT = """
            Home ref,Run by,TYPE,Home,Ofsted no,Post  code,Opened,From age,To age,Contact
            H1,OWN,residential,The Willows,1999001,SE10 8EW,2020-04-01,8,17,Duty desk
            """;

    private final CapacityApi council = new CapacityApi();

    @Test
    void a_file_in_the_authoritys_own_headings_and_words_is_brought_in_as_it_is() {
        hasProvider();
        save("export", MAPPING, null).then().statusCode(201).header("ETag", "\"1\"");

        String address = imported("export", EXPORT)
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .body("mapping.name", equalTo("export"))
                .body("mapping.version", equalTo(1))
                .extract()
                .header("Location");
        council.as("commissioner").get(address).then().body("mapping.version", equalTo(1));
        council.get("analyst", "/api/v1/provisions/H1")
                .then()
                .body("kind", equalTo("childrens_home"))
                .body("sex", equalTo("any"))
                .body("name", equalTo("The Willows"));
    }

    @Test
    void a_heading_that_is_not_mapped_is_named_with_the_nearest_that_is_and_nothing_is_taken() {
        hasProvider();
        save("slips", MAPPING, null).then().statusCode(201);
        imported("slips", EXPORT.replace("Ofsted no", "Ofsted num"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unmapped-heading"))
                .body("errors.column", hasItem("Ofsted num"))
                .body("errors[0].remedy", containsString("Did you mean \"Ofsted no\"?"));
        council.get("analyst", "/api/v1/provisions/H1").then().statusCode(404);
    }

    @Test
    void every_change_is_a_version_and_says_what_it_is_based_on() {
        save("versions", MAPPING, null).then().statusCode(201);
        save("versions", MAPPING, null).then().statusCode(200).header("ETag", "\"1\"");
        var changed = MAPPING.replace("Residential", "Home");
        save("versions", changed, null).then().statusCode(428);
        save("versions", changed, "\"7\"").then().statusCode(412);
        save("versions", changed, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        read("versions", "&version=1").then().body("words.kind.Residential", equalTo("childrens_home"));
        council.change("DELETE", "/api/v1/import-mappings/versions", "\"2\"", java.util.Map.of())
                .then()
                .statusCode(204);
        read("versions", "").then().statusCode(404);
        imported("versions", EXPORT).then().statusCode(400).body("errors.code", contains("unknown-mapping"));
    }

    @Test
    void a_mapping_that_leads_nowhere_is_not_saved() {
        save("nowhere", "{\"kind\": \"figures\", \"headings\": {}}", null)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-kind"))
                .body("errors[0].remedy", containsString("placement-notices"));
        save("nowhere", "{\"kind\": \"providers\", \"headings\": {\"Beds\": \"beds\"}}", null)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-column"));
    }

    @Test
    void mappings_are_the_authoritys_own() {
        save("ours", MAPPING, null).then().statusCode(201);
        council.get("analyst", "/api/v1/import-mappings").then().body("items.name", contains("ours"));
        var other = new CapacityApi();
        other.as("commissioner")
                .queryParam("authority", council.authority())
                .get("/api/v1/import-mappings/ours")
                .then()
                .statusCode(403);
        other.importCsv("provisions?mapping=ours", EXPORT)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-mapping"));
        council.as("analyst")
                .queryParam("authority", council.authority())
                .contentType("application/json")
                .body(MAPPING)
                .put("/api/v1/import-mappings/theirs")
                .then()
                .statusCode(403);
    }

    private void hasProvider() {
        council.importCsv("providers", "reference,name,sector,urn\nOWN,The council,own,\n")
                .then()
                .statusCode(201);
    }

    private Response imported(String mapping, String csv) {
        return council.importCsv("provisions?mapping=" + mapping, csv);
    }

    private Response read(String name, String query) {
        return council.as("commissioner")
                .get("/api/v1/import-mappings/" + name + "?authority=" + council.authority() + query);
    }

    private Response save(String name, String json, @org.jspecify.annotations.Nullable String basis) {
        var request = council.as("commissioner")
                .queryParam("authority", council.authority())
                .contentType("application/json")
                .body(json);
        return (basis == null ? request : request.header("If-Match", basis)).put("/api/v1/import-mappings/" + name);
    }
}
