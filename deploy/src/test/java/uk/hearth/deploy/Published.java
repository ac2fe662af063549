package uk.hearth.deploy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures by period, read from a CSV whose fields hold no comma. */
final class Published {

    private Published() {}

    /** What the council's own report said. */
    static SortedMap<String, BigDecimal> figures(String authority, String indicator) throws IOException {
        return figures(
                RunningHouse.root().resolve("deploy/demonstration/published/measurements.csv"), authority, indicator);
    }

    static SortedMap<String, BigDecimal> figures(Path csv, String authority, String indicator) throws IOException {
        var lines = Files.readAllLines(csv);
        var header = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
        var figures = new TreeMap<String, BigDecimal>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = List.of(line.split(",", -1));
            if (fields.get(header.indexOf("authority")).equals(authority)
                    && fields.get(header.indexOf("indicator")).equals(indicator)) {
                figures.put(
                        fields.get(header.indexOf("period")),
                        new BigDecimal(fields.get(header.indexOf("value"))).stripTrailingZeros());
            }
        }
        return figures;
    }
}
