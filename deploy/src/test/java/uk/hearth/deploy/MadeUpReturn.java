package uk.hearth.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP with the SSDA903 return of one child who does not exist. */
final class MadeUpReturn {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nCHILD%d,M,01/05/2015,WBRI,UN1,,\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "CHILD%d,01/06/2025,S,C2,N1,U4,PR1,,,,AB1 1AA,AB1 1AB,1000001\n";

    private MadeUpReturn() {}

    static byte[] of(int child) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "header.csv", HEADER.formatted(child));
            put(zip, "episodes.csv", EPISODES.formatted(child));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(LONG_AGO); // the same bytes whenever it is made
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
