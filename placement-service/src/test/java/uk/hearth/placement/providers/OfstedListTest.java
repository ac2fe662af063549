package uk.hearth.placement.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.capacity.CapacityApi;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** Lists under the headings that Ofsted's editions have had; the homes in them are made up. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfstedListTest {

    private static final String LIST = """
            URN,Local authority,Provider type,Placement code,Placement provider code,Deregistration date,Setting address postcode,Latest overall effectiveness,Date of latest full inspection,Owner name
            1999001,Greenwich,Children's Home,"K2",PR4/PR5,,SE10 8EW,Good,12/06/2025,Nobody
            1999002,Greenwich,Children's Home,K2,PR1,30/06/2025,se10 9ls,Requires improvement to be good,2024-05-01,Nobody
            1999003,Greenwich,Secure Training,K1,PR4,,(withheld),Not yet inspected,,Nobody
            ,,,,,,,,,
            """;
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE," + "HOME_POST,PL_POST,URN\n";

    private final CapacityApi council = new CapacityApi();

    private Response send(String type, byte[] file, boolean dryRun) {
        return council.as("analyst")
                .queryParam("authority", council.authority())
                .queryParam("asAt", "2026-10-31")
                .queryParam("dryRun", dryRun)
                .contentType(type)
                .body(file)
                .post("/api/v1/imports/ofsted-list");
    }

    private Response sendCsv(String csv) {
        return send("text/csv", csv.getBytes(StandardCharsets.UTF_8), false);
    }

    private String returnOf(String child, String place, String provider, String postcode, String urn) {
        var episode =
                "%s,01/05/2025,S,C2,N1,%s,%s,,,,SE10 8EW,%s,%s\n".formatted(child, place, provider, postcode, urn);
        var zip = Files903.zip(Map.of(
                "header.csv", (HEADER + child + ",1,15/02/2012,WBRI,X,,\n").getBytes(StandardCharsets.UTF_8),
                "episodes.csv", (EPISODES + episode).getBytes(StandardCharsets.UTF_8)));
        return PlacementApi.analystOf(council.authority())
                .sendZip(2026, null, zip)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> rule(String id, String code) {
        return council.as("analyst")
                .get("/api/v1/returns/" + id + "/rules")
                .jsonPath()
                .getMap("items.find { it.rule == '" + code + "' }");
    }

    @Test
    void rules_that_need_the_list_run_once_it_is_there() {
        var before = returnOf("A1", "K2", "PR4", "SE10 8EW", "1999009");
        assertThat(rule(before, "1008"))
                .containsEntry("state", "skipped")
                .containsEntry("because", "Ofsted's list of providers is not loaded");

        sendCsv(LIST)
                .then()
                .statusCode(201)
                .body("entries", equalTo(3))
                .body("withoutPostcode", equalTo(1))
                .body("asAt", equalTo("2026-10-31"));
        var unlisted = returnOf("A2", "K2", "PR4", "SE10 8EW", "1999009");
        assertThat(rule(unlisted, "1008")).containsEntry("state", "ran").containsEntry("findings", 1);
        var fitting = returnOf("A3", "K2", "PR4", "SE10 8EW", "1999001");
        for (var code : new String[] {"1008", "219", "221", "224", "227", "228"}) {
            assertThat(rule(fitting, code)).containsEntry("state", "ran").containsEntry("findings", 0);
        }
        // U4 is not K2, PR2 is not PR4, and the postcode is another
        var wrong = returnOf("A4", "K2", "PR2", "SE10 9LS", "1999001");
        assertThat(rule(wrong, "221")).containsEntry("findings", 1);
        assertThat(rule(wrong, "224")).containsEntry("findings", 1);
        // the registration of 1999002 ended on 30 June 2025, and the episode lasts
        assertThat(rule(returnOf("A5", "K2", "PR1", "SE10 9LS", "1999002"), "228"))
                .containsEntry("findings", 1);
        // of 1999003 the list does not say where it is
        assertThat(rule(returnOf("A6", "K1", "PR4", "SE10 9LS", "1999003"), "221"))
                .containsEntry("findings", 0);
    }

    @Test
    void what_the_list_judges_joins_the_history_of_the_authoritys_homes() {
        council.hasHome("HOME", "1999001");
        council.hasHome("CLOSED", "1999002");
        council.importCsv("provision-ratings", "provision,judged_on,rating\nHOME,2024-06-12,inadequate\n");

        sendCsv(LIST).then().statusCode(201).body("ratings", equalTo(2)).body("closedButOpen", equalTo(1));
        sendCsv(LIST).then().statusCode(200).body("unchanged", equalTo(true)).body("ratings", equalTo(0));
        council.get("analyst", "/api/v1/provisions/HOME/ratings")
                .then()
                .body("items.rating", contains("good", "inadequate"))
                .body("items.source", contains("ofsted_list", "entered"));
        council.get("analyst", "/api/v1/provisions/CLOSED")
                .then()
                .body("registrationEnd", equalTo("2025-06-30"))
                .body("rating", equalTo("requires_improvement"));
        council.tells("CLOSED", "in", "A1", "2025-06-30")
                .then()
                .statusCode(400)
                .body("errors.code", contains("closed-on-that-day"));
        council.get("manager", "/api/v1/ofsted-list").then().statusCode(200).body("entries", equalTo(3));
        council.get("viewer", "/api/v1/ofsted-list").then().statusCode(403);
    }

    @Test
    void the_workbook_is_taken_as_it_comes_every_sheet_that_names_urns() throws IOException {
        send("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(), true)
                .then()
                .statusCode(200)
                .body("entries", equalTo(2));
        council.get("analyst", "/api/v1/ofsted-list").then().statusCode(404);
        send("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(), false)
                .then()
                .statusCode(201)
                .body("entries", equalTo(2));
        var home = returnOf("A1", "K3", "PR5", "ME7 1AA", "1999102");
        assertThat(rule(home, "219")).containsEntry("state", "ran").containsEntry("findings", 0);
        // 30 June 2025 is day 45838 of a spreadsheet
        assertThat(rule(home, "228")).containsEntry("findings", 1);
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Ofsted", "1.0")) {
            var notes = workbook.newWorksheet("Notes");
            notes.value(0, 0, "Made up");
            var homes = workbook.newWorksheet("Children's homes");
            put(homes, 0, "Provider URN list", "", "");
            put(homes, 1, "URN", "Provision type", "Sector");
            homes.value(2, 0, 1999101);
            homes.value(2, 1, "Children’s home");
            homes.value(2, 2, "Private");
            var supported = workbook.newWorksheet("Supported accommodation");
            put(supported, 0, "URN", "Placement Provider Code", "Closed Date");
            supported.value(1, 0, "1999102");
            supported.value(1, 1, "PR5");
            supported.value(1, 2, 45838);
        }
        return bytes.toByteArray();
    }

    private static void put(org.dhatim.fastexcel.Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    @Test
    void a_list_with_errors_is_refused_and_the_one_before_it_stays() {
        sendCsv(LIST).then().statusCode(201);
        sendCsv(LIST.replace("1999002", "no number").replace("12/06/2025", "in June"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("malformed-urn", "unknown-day"))
                .body("errors.row", hasItems(2, 3));
        sendCsv("Name,Place\nA home,Here\n").then().statusCode(400).body("errors.code", contains("missing-column"));
        sendCsv("URN,Sector\n1999001,Private\n").then().statusCode(400).body("errors.code", contains("missing-column"));
        send("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new byte[] {'P', 'K', 1, 2}, false)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unreadable-list"));
        council.get("analyst", "/api/v1/ofsted-list").then().body("entries", equalTo(3));
    }
}
