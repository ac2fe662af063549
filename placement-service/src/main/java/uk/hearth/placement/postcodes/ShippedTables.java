package uk.hearth.placement.postcodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The tables that come with the service, worked out from the ONS Postcode Directory: England's sectors and counties. */
final class ShippedTables {

    private static final List<PostcodeSector> SECTORS = lines("sectors.csv.gz").stream()
            .map(line -> line.split(","))
            .map(cells -> new PostcodeSector(
                    cells[0],
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4])))
            .toList();
    private static final Map<String, String> COUNTIES = lines("districts.csv").stream()
            .map(line -> line.split(","))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private ShippedTables() {}

    static List<PostcodeSector> sectors() {
        return SECTORS;
    }

    /** The county of each district that lies in one, by its code. */
    static Map<String, String> counties() {
        return COUNTIES;
    }

    static PlaceTable places() {
        var ascending = new TreeMap<Long, PostcodeSector>();
        SECTORS.forEach(sector -> ascending.put(Postcode.ofSector(sector.code()), sector));
        var places = new PlaceTable.Builder();
        ascending.forEach((key, sector) -> places.add(key, sector.area(), sector.easting(), sector.northing()));
        return places.build();
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(ShippedTables.class.getResourceAsStream(name), name);
                var text = new BufferedReader(new InputStreamReader(unpacked(in, name), StandardCharsets.UTF_8))) {
            return text.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacked(InputStream in, String name) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
