package uk.hearth.placement.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.reading.Files903;

/** A council of a test's own, whose return is told row by row: days as 01/06/2025, codes as in the SSDA903 return. */
public final class Riverbank {

    private static final AtomicInteger NEXT = new AtomicInteger(1000);
    private static final Map<String, String> COLUMNS = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "episodes",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "reviews",
            "CHILD,DOB,REVIEW,REVIEW_CODE",
            "uasc",
            "CHILD,SEX,DOB,DUC",
            "missing",
            "CHILD,DOB,MISSING,MIS_START,MIS_END",
            "workers",
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
            "oc2",
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                    + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
            "oc3",
            "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
            "ad1",
            "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
            "decisions",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED");

    private final String authority = "E0700%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = PlacementApi.analystOf(authority);
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    public String authority() {
        return authority;
    }

    public PlacementApi analyst() {
        return analyst;
    }

    public PlacementApi as(String role) {
        return PlacementApi.as(role, authority);
    }

    public Riverbank child(String child, String born) {
        return row("header", child + ",F," + born + ",WBRI,UN1,0,");
    }

    /** @param coded RNE, LS, PLACE, DEC, REC and REASON_PLACE_CHANGE, blanks at the end left out */
    public Riverbank episode(String child, String from, String coded) {
        return episodeAt(child, from, coded, "SE10 8EW", "SE10 8EW");
    }

    public Riverbank episodeAt(String child, String from, String coded, String home, String postcode) {
        var codes = coded.split(" ", -1);
        var all = new ArrayList<>(List.of(codes));
        while (all.size() < 6) {
            all.add("");
        }
        return row(
                "episodes",
                String.join(
                        ",",
                        child,
                        from,
                        all.get(0),
                        all.get(1),
                        "N1",
                        all.get(2),
                        all.get(2).startsWith("T") ? "" : "PR1",
                        all.get(3),
                        all.get(4),
                        all.get(5),
                        home,
                        postcode,
                        ""));
    }

    public Riverbank row(String table, String row) {
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        return this;
    }

    /** Forgets what was told, to tell the next return. */
    public Riverbank anew() {
        rows.clear();
        return this;
    }

    public Response send(int year) {
        return send(year, null);
    }

    public Response send(int year, @Nullable String month) {
        var answer = analyst.sendZip(year, month, zip());
        answer.then().statusCode(201);
        return answer;
    }

    /** To be looked at before it counts. */
    public Response sendToBeHeld(int year, @Nullable String month) {
        var answer = analyst.sendToBeHeld(year, month, zip());
        answer.then().statusCode(202);
        return answer;
    }

    private byte[] zip() {
        var files = new LinkedHashMap<String, byte[]>();
        rows.forEach((table, told) -> files.put(
                table + ".csv", (COLUMNS.get(table) + "\n" + String.join("\n", told) + "\n").getBytes(UTF_8)));
        return Files903.zip(files);
    }

    public Sheet figures(String asAt) {
        return figures(asAt, "");
    }

    public Sheet figures(String asAt, String more) {
        return new Sheet(analyst.list("/api/v1/figures?asAt=" + asAt + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    /** The figures of a day. */
    public record Sheet(JsonPath json) {

        /** As "numerator/denominator"; of a count the numerator alone; "-" where there is none. */
        public String of(String indicator) {
            return text("it.indicator == '%s' && (it.category == null)".formatted(indicator));
        }

        public String of(String indicator, String category) {
            return text("it.indicator == '%s' && it.category == '%s'".formatted(indicator, category));
        }

        private String text(String which) {
            Map<String, Object> item = json.getMap("items.find { %s }".formatted(which));
            var numerator = item.get("numerator");
            var denominator = item.get("denominator");
            return numerator == null ? "-" : denominator == null ? "" + numerator : numerator + "/" + denominator;
        }

        public BigDecimal value(String indicator) {
            return new BigDecimal(json.getString("items.find { it.indicator == '%s' }.value".formatted(indicator)));
        }

        public String rule(String indicator) {
            return json.getString("items.find { it.indicator == '%s' }.rule".formatted(indicator));
        }
    }
}
