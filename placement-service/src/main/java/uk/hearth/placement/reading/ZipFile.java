package uk.hearth.placement.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP, read once from front to back; a half one, an encrypted one and a bomb are refused. */
final class ZipFile {

    private static final int END_RECORD = 22;
    private static final int DIRECTORY_RECORD = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long SMALL = 1 << 20;

    private final byte[] packed;
    private final ReadingLimits limits;
    private final ReturnProblems problems;

    ZipFile(byte[] packed, ReadingLimits limits, ReturnProblems problems) {
        this.packed = packed;
        this.limits = limits;
        this.problems = problems;
    }

    interface FileReader {
        void read(InputStream bytes) throws IOException;
    }

    void read(FileReader reader) throws IOException {
        int entries = entries();
        int seen = 0;
        // names are in whatever the packer's computer writes, and nothing is told from them
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > limits.files()) {
                    throw problems.stop(
                            "too-many-files", "The ZIP has too many files.", "Send one file for each table.");
                }
                if (!entry.isDirectory() && !isLitter(entry.getName())) {
                    reader.read(new Unpacking(zip));
                }
            }
        } catch (IllegalArgumentException e) { // a name that says it is UTF-8 and is not
            throw half();
        }
        if (seen != entries) {
            throw half();
        }
    }

    /** What Mac and Windows leave beside files. */
    private static boolean isLitter(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equals("Thumbs.db");
    }

    /** The number of entries, by the record that ends every whole ZIP. */
    private int entries() {
        var bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, packed.length - END_RECORD - LONGEST_COMMENT);
        for (int at = packed.length - END_RECORD; at >= earliest; at--) {
            if (bytes.getInt(at) == 0x06054b50) {
                int entries = Short.toUnsignedInt(bytes.getShort(at + 10));
                refuseLocked(bytes, bytes.getInt(at + 16), entries);
                return entries;
            }
        }
        throw half();
    }

    /** By the directory at the end, as far as there is one: an entry's first flag says that it needs a password. */
    private void refuseLocked(ByteBuffer bytes, int directory, int entries) {
        long at = Integer.toUnsignedLong(directory);
        for (int i = 0; i < entries && at + DIRECTORY_RECORD <= packed.length; i++) {
            int record = (int) at;
            if (bytes.getInt(record) != 0x02014b50) {
                return;
            }
            if ((bytes.getShort(record + 8) & 1) != 0) {
                throw problems.stop(
                        "locked-zip",
                        "The ZIP is protected by a password.",
                        "Pack the files without one: they are encrypted on their way, and again where they are kept.");
            }
            for (int length = 28; length <= 32; length += 2) {
                at += Short.toUnsignedInt(bytes.getShort(record + length));
            }
            at += DIRECTORY_RECORD;
        }
    }

    private RuntimeException half() {
        return problems.stop(
                "half-a-zip", "The ZIP is not whole.", "Pack the files again and send the ZIP to its last byte.");
    }

    /** Unpacked bytes of one file, held against what was sent. */
    private final class Unpacking extends FilterInputStream {

        private long unpacked;

        Unpacking(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = super.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > SMALL && unpacked / Math.max(1, packed.length) > limits.ratio()) {
                throw problems.stop(
                        "zip-bomb",
                        "The ZIP holds far more than tables of its size can.",
                        "Check that it holds the tables of a return and nothing else.");
            }
        }

        @Override
        public void close() {
            // the ZIP goes on after this file
        }
    }
}
