package uk.hearth.kpi.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lewisham's corporate parenting report as published: ten months of 2018-04 to 2019-01, targets, officers' arrows. */
final class Lewisham {

    static final List<String> INDICATORS = List.of(
            "CLA-NUM",
            "CLA-RATE",
            "CLA-START",
            "CLA-CEASE",
            "CLA-VISIT-6W",
            "CLA-REVIEW-TIME",
            "CLA-IHA-TIME",
            "CLA-HA-CURRENT",
            "CLA-DENTAL",
            "CLA-IMMS",
            "CLA-PEP",
            "CLA-STABLE-LONG",
            "CLA-STABLE-3PLUS");

    private Lewisham() {}

    static List<Observation> months(String indicator) {
        return rows("measurements.csv").stream()
                .filter(row -> row[1].equals(indicator) && row[2].equals("month"))
                .map(row -> new Observation(row[3], new BigDecimal(row[4])))
                .toList();
    }

    static @Nullable BigDecimal january(String indicator) {
        return months(indicator).stream()
                .filter(month -> month.period().equals("2019-01"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    static Direction arrow(String indicator) {
        return Direction.of(row("published-direction.csv", indicator)[3]);
    }

    static Target target(String indicator) {
        var row = row("targets.csv", indicator);
        return switch (TargetKind.of(row[3])) {
            case AT_LEAST -> new Target.AtLeast(new BigDecimal(row[4]));
            case AT_MOST -> new Target.AtMost(new BigDecimal(row[4]));
            case BETWEEN -> new Target.Between(new BigDecimal(row[4]), new BigDecimal(row[5]));
            case NONE -> Target.Unset.NONE;
            case UNDER_REVIEW -> Target.Unset.UNDER_REVIEW;
        };
    }

    private static String[] row(String file, String indicator) {
        return rows(file).stream()
                .filter(row -> row[1].equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static List<String[]> rows(String file) {
        var stream =
                Objects.requireNonNull(Lewisham.class.getResourceAsStream("/demonstration/published/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
