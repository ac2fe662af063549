package uk.hearth.placement.postcodes;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.hearth.kit.testing.Tokens;

/** This room's API, and a release of four postcodes. */
final class PostcodeApi {

    static final String RIVERSIDE = "E09000099";
    static final String UNTIL_2025 = """
            pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,oseast1m,osnrth1m,osgrdind
            "ZE1 1AA","ZE1  1AA","ZE1 1AA",198001,,"S99999999","","S12000027","S13002772","","",9
            "SE108EW","SE10 8EW","SE10 8EW",198001,,"E99999999","","E09000011","E05014072",538000,177000,1
            "ME7 1AA","ME7  1AA","ME7 1AA",198001,199606,"E99999999","","E06000035","E05014072",586279,241372,1
            "CT1 1AA","CT1  1AA","CT1 1AA",198001,,"E10000016","","E07000106","E05014072",538000,193093,1
            """;

    private PostcodeApi() {}

    static void withdraw() {
        var tag = administrator().get("/api/v1/postcode-directory").header("ETag");
        administrator().header("If-Match", tag).delete("/api/v1/postcode-directory");
    }

    static Response importCsv(String csv) {
        return importAs("text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    static Response importAs(String type, byte[] file) {
        return administrator()
                .queryParam("release", "ONSPD February 2025")
                .queryParam("releasedOn", "2025-02-26")
                .contentType(type)
                .body(file)
                .post("/api/v1/imports/postcode-directory");
    }

    static Response lookUp(String... postcodes) {
        return analyst()
                .body(Map.of("authority", RIVERSIDE, "postcodes", postcodes))
                .post("/api/v1/postcode-lookups");
    }

    static Response distances(String... ends) {
        var journeys = new java.util.ArrayList<Map<String, String>>();
        for (int i = 0; i < ends.length; i += 2) {
            journeys.add(Map.of("home", ends[i], "placement", ends[i + 1]));
        }
        return analyst()
                .body(Map.of("authority", RIVERSIDE, "journeys", journeys))
                .post("/api/v1/distances");
    }

    static Response setGeography(String... areas) {
        return administrator()
                .contentType("application/json")
                .body(Map.of("areas", areas))
                .put("/api/v1/geography?authority=" + RIVERSIDE);
    }

    static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("administrator", RIVERSIDE));
    }

    static RequestSpecification analyst() {
        return given().auth().oauth2(Tokens.of("analyst", RIVERSIDE)).contentType("application/json");
    }
}
