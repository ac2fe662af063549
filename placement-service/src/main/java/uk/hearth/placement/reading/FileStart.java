package uk.hearth.placement.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How a file begins, and so what it is. */
record FileStart(Kind kind, InputStream bytes, LimitedStream counted) {

    enum Kind {
        CSV,
        XML,
        /** Something is wrong with it, and it was said. */
        REFUSED
    }

    private static final int LOOKED_AT = 64;

    static FileStart of(LimitedStream counted, int number, ReturnProblems problems) throws IOException {
        var bytes = new BufferedInputStream(counted, 1 << 16);
        bytes.mark(LOOKED_AT);
        var start = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        int from = isMarked(start) ? 3 : 0;
        bytes.skipNBytes(from);
        var kind = kind(start, from, number, problems);
        return new FileStart(kind, bytes, counted);
    }

    private static boolean isMarked(byte[] start) {
        return start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }

    private static Kind kind(byte[] start, int from, int number, ReturnProblems problems) {
        if (start.length == from) {
            problems.add("empty-file", "File " + number + " is empty.", "Leave it out, or send it with its header.");
            return Kind.REFUSED;
        }
        if (isWide(start)) {
            problems.add(
                    "wrong-encoding", "File " + number + " is UTF-16 text.", "Save it as CSV UTF-8 and send it again.");
            return Kind.REFUSED;
        }
        if (start[from] == 'P' && start.length > from + 3 && start[from + 1] == 'K' && start[from + 2] < 9) {
            problems.add(
                    "not-a-table",
                    "File " + number + " is a workbook, or a ZIP within the ZIP.",
                    "Save each table as CSV UTF-8.");
            return Kind.REFUSED;
        }
        return firstMark(start, from) == '<' ? Kind.XML : Kind.CSV;
    }

    private static boolean isWide(byte[] start) {
        int one = start.length > 1 ? start[0] & 0xFF : 0;
        int two = start.length > 1 ? start[1] & 0xFF : 0;
        boolean marked = (one == 0xFE && two == 0xFF) || (one == 0xFF && two == 0xFE);
        return marked || (start.length > 3 && (start[1] == 0 || start[0] == 0));
    }

    private static int firstMark(byte[] start, int from) {
        int at = from;
        while (at < start.length && start[at] <= ' ' && start[at] >= 0) {
            at++;
        }
        return at < start.length ? start[at] : ' ';
    }
}
