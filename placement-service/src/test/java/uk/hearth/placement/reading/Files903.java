package uk.hearth.placement.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.layout.Words;

/** Files of returns, as tests write them. */
public final class Files903 {

    public static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,M,01/05/2015,WBRI,UN1,,\n";
    public static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "A1,01/06/2025,S,C2,N1,U4,PR1,,,,AB1 1AA,AB1 1AB,1000001\n";

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Files903() {}

    public static ReturnPart file(String text) {
        return new ReturnPart(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReturnPart zip(String... files) {
        var named = new TreeMap<String, byte[]>();
        for (int i = 0; i < files.length; i++) {
            named.put("file-" + i + ".csv", files[i].getBytes(StandardCharsets.UTF_8));
        }
        return new ReturnPart(zip(named));
    }

    /** The same files are the same bytes whenever and in whatever order they are packed. */
    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The sample of a collection year, 2018 to 2022; its files are named by the year in which the collection began. */
    public static byte[] sample(int year) {
        var files = new TreeMap<String, byte[]>();
        for (var name :
                List.of("episodes", "header", "missing", "oc2", "oc3", "previous_permanence", "reviews", "uasc")) {
            files.put(name + ".csv", resource("/903-sample/" + (year - 1) + "-" + name + ".csv"));
        }
        return zip(files);
    }

    private static byte[] resource(String path) {
        try (var in = Files903.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(int year, ReturnPart... parts) {
        return new Read(ReturnReading.read(
                List.of(parts), "E09000099", CollectionYear.of(year), new Words(), ReadingLimits.USUAL));
    }

    record Read(Collection<CaseTable> tables) {
        CaseTable get(TableName name) {
            return tables.stream()
                    .filter(table -> table.name() == name)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
