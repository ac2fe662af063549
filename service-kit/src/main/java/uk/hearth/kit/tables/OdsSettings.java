package uk.hearth.kit.tables;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Adds to a spreadsheet's package what its library cannot say: that the first row stays in sight. */
final class OdsSettings {

    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-settings office:version="1.2" \
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><office:settings>\
            <config:config-item-set config:name="ooo:view-settings" xmlns:ooo="http://openoffice.org/2004/office">\
            <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
            <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
            <config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="%1$s">\
            <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>\
            <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>\
            <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>\
            <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>\
            </config:config-item-map-entry></config:config-item-map-named>\
            <config:config-item config:name="ActiveTable" config:type="string">%1$s</config:config-item>\
            </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>\
            </office:settings></office:document-settings>
            """;
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String ENTRY =
            "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>";

    private OdsSettings() {}

    /** @param sheetName letters, digits and hyphens, so nothing in it needs escaping */
    static void save(SpreadSheet book, String sheetName, OutputStream out) throws IOException {
        var plain = new ByteArrayOutputStream();
        book.save(plain);
        try (var from = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                put(to, entry.getName(), content(entry, from.readAllBytes()));
            }
            put(to, "settings.xml", SETTINGS.formatted(sheetName).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] content(ZipEntry entry, byte[] written) {
        if (!entry.getName().equals(MANIFEST)) {
            return written;
        }
        var manifest = new String(written, StandardCharsets.UTF_8);
        return manifest.replace("</manifest:manifest>", ENTRY + "</manifest:manifest>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The media type comes first and uncompressed, so that the file says what it is (ODF 1.2, part 3, 3.3). */
    private static void put(ZipOutputStream to, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }
}
