package uk.hearth.placement.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.testing.Riverbank;

/** P12: what Ofsted had judged, by the day, of the URN that a return gives. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {

    private static final String LIST = """
            URN,Provider type,Placement code,Placement provider code,Latest overall effectiveness,Date of latest full inspection
            1999001,Children's Home,K2,PR4,Good,12/06/2025
            SC199902,Independent Fostering Agency,U6,PR4,Inadequate,03/11/2025
            1999003,Supported accommodation,K3,PR4,Consistently strong,01/12/2025
            1999004,Children's Home,K2,PR4,Not yet inspected,
            """;

    private final Riverbank council = new Riverbank();

    /** In a home judged good, with an agency, in supported accommodation, in a home not judged yet, with parents. */
    private void five_children() {
        child("home", "K2", "1999001");
        child("agency", "U6", "SC199902");
        child("flat", "K3", "1999003");
        child("unseen", "K2", "1999004");
        child("parents", "P1", "");
        council.send(2026);
    }

    private void child(String child, String place, String urn) {
        council.child(child, "01/05/2009")
                .row("episodes", "%s,01/05/2025,S,C2,N1,%s,PR4,,,,SE10 8EW,SE10 8EW,%s".formatted(child, place, urn));
    }

    private void bringsInTheList() {
        council.analyst()
                .request()
                .queryParam("authority", council.authority())
                .queryParam("asAt", "2026-03-31")
                .contentType("text/csv")
                .body(LIST.getBytes(UTF_8))
                .post("/api/v1/imports/ofsted-list")
                .then()
                .statusCode(201);
    }

    private void imports(String kind, String csv) {
        council.as("commissioner")
                .request()
                .queryParam("authority", council.authority())
                .contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .post("/api/v1/imports/" + kind)
                .then()
                .statusCode(201);
    }

    private String on(String day) {
        return council.figures(day).of("P12");
    }

    @Test
    void a_judgement_counts_from_its_day_and_what_was_never_judged_in_neither_part() {
        five_children();
        assertThat(on("2026-03-31")).as("without a list").isEqualTo("0/0");

        bringsInTheList();
        assertThat(on("2025-06-11")).isEqualTo("0/0");
        assertThat(on("2025-06-12")).isEqualTo("1/1");
        assertThat(on("2025-11-30")).isEqualTo("1/2");
        assertThat(on("2026-03-31")).isEqualTo("2/3");
        council.analyst()
                .list("/api/v1/figures/P12/children?asAt=2026-03-31")
                .then()
                .statusCode(200)
                .body("rows.child", containsInAnyOrder("HOME", "AGENCY", "FLAT"))
                .body("rows.findAll { it.numerator == 1 }.child", containsInAnyOrder("HOME", "FLAT"));
    }

    @Test
    void what_a_home_of_the_authoritys_own_list_was_judged_before_and_since_counts_too() {
        five_children();
        bringsInTheList();
        imports("providers", "reference,name,sector,urn\nP,Provider,private,\n");
        imports(
                "provisions",
                "reference,provider,kind,name,urn,postcode,opens_on,closes_on,age_from,age_to,sex,characteristics,siblings\n"
                        + "H,P,childrens_home,Home,1999001,SE10 8EW,2020-01-01,,5,17,any,,1\n");
        imports("provision-ratings", "provision,judged_on,rating\nH,2024-06-12,inadequate\nH,2026-02-01,inadequate\n");

        assertThat(on("2025-06-11")).isEqualTo("0/1");
        assertThat(on("2026-01-31")).isEqualTo("2/3");
        assertThat(on("2026-02-01")).isEqualTo("1/3");
    }

    @Test
    void kpi_service_is_told_again_when_there_is_a_list_and_once_only() throws SQLException {
        five_children();
        int before = messages("2026-03");
        bringsInTheList();
        assertThat(messages("2026-03")).isEqualTo(before + 1);
        assertThat(messages("2025-05")).as("nothing had been judged then").isEqualTo(1);
    }

    @Test
    void where_children_are_placed_is_told_again_when_the_authority_takes_other_areas() throws SQLException {
        five_children();
        assertThat(council.figures("2026-03-31").of("P10")).isEqualTo("0/5");
        council.as("administrator")
                .request()
                .queryParam("authority", council.authority())
                .contentType("application/json")
                .body(Map.of("areas", new String[] {"E09000011"}))
                .put("/api/v1/geography")
                .then()
                .statusCode(200);
        assertThat(council.figures("2026-03-31").of("P10")).isEqualTo("5/5");
        assertThat(messages("2026-03")).isEqualTo(2);
    }

    /** So many times kpi-service was told of the month. */
    private int messages(String month) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(
                            connection,
                            "select message_key from outbox_message where message_key like 'figures/%s/%s/%%'"
                                    .formatted(council.authority(), month))
                    .size();
        }
    }
}
