package uk.hearth.kpi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The demonstration's files, brought in once through the API as {@code deploy/up} does. */
public final class Demonstration {

    private static boolean loaded;

    private Demonstration() {}

    /** Makes sure that the published figures of Lewisham and Southwark are there. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        var administrator = KpiApi.administrator();
        Map.of(
                        "E09000023", "Lewisham",
                        "E09000028", "Southwark",
                        "E09000011", "Greenwich",
                        "E09000004", "Bexley",
                        "E09000022", "Lambeth",
                        "E09000008", "Croydon")
                .forEach((code, name) -> administrator.nameAuthority(code, name));
        taken(administrator.importCsv("indicators", file("indicators.csv")).statusCode());
        var lewisham = KpiApi.analystOf(KpiApi.LEWISHAM);
        for (var kind : List.of("measurements", "targets", "benchmarks", "directions")) {
            taken(lewisham.importCsv(kind, file("lewisham/" + kind + ".csv")).statusCode());
        }
        taken(lewisham.importCsv("measurements", file("lewisham/breakdowns.csv"))
                .statusCode());
        for (var scorecard : List.of("corporate-parenting", "safeguarding")) {
            taken(lewisham.defineScorecard(scorecard, KpiApi.LEWISHAM, file("lewisham/" + scorecard + ".json"))
                    .statusCode());
        }
        var southwark = KpiApi.analystOf(KpiApi.SOUTHWARK);
        taken(southwark
                .importCsv("measurements", file("southwark/measurements.csv"))
                .statusCode());
        taken(southwark
                .defineScorecard("corporate-parenting", KpiApi.SOUTHWARK, file("southwark/corporate-parenting.json"))
                .statusCode());
        loaded = true;
    }

    private static void taken(int status) {
        assertThat(status).isEqualTo(201);
    }

    public static String file(String name) {
        try (var in = Objects.requireNonNull(Demonstration.class.getResourceAsStream("/demonstration/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a published table. */
    public static List<NamedCsvRecord> published(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file("published/" + name))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
