package uk.hearth.kpi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A small published table of an indicator of its own, so that no other test's report is changed by it. */
public final class Published {

    public static final String INDICATOR = "EES-STABLE-LONG";

    private static boolean loaded;

    private Published() {}

    public static synchronized void load() {
        if (loaded) {
            return;
        }
        var administrator = KpiApi.administrator();
        assertThat(administrator
                        .importCsv(
                                "indicators",
                                "code,title,unit,polarity,frequency,category\n" + INDICATOR
                                        + ",Long-term stability as published,percent,higher,monthly,Published\n")
                        .statusCode())
                .isEqualTo(201);
        assertThat(stability(Map.of()).statusCode()).isEqualTo(201);
        loaded = true;
    }

    public static String table() {
        try (var in = Objects.requireNonNull(Published.class.getResourceAsStream("/ees/placement-stability.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, String> mapping() {
        return Map.of(
                "indicator", INDICATOR,
                "value", "percentage",
                "numerator", "number",
                "denominator", "children",
                "filter", "characteristic=Total",
                "release", "Children looked after in England, 2023 to 2024",
                "releaseDate", "2024-11-14");
    }

    public static Response stability(Map<String, String> instead) {
        return imported(table(), instead);
    }

    public static Response imported(String table, Map<String, String> instead) {
        var mapping = new HashMap<>(mapping());
        mapping.putAll(instead);
        return KpiApi.administrator()
                .request()
                .contentType("text/csv")
                .body(table)
                .queryParams(mapping)
                .post("/api/v1/imports/benchmarks-ees");
    }
}
