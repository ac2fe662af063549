package uk.hearth.placement.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes of a file, up to what a return may still have; remembers how they end. */
final class LimitedStream extends FilterInputStream {

    private final ReturnProblems problems;
    private long left;
    private int last = '\n';

    LimitedStream(InputStream in, long left, ReturnProblems problems) {
        super(in);
        this.left = left;
        this.problems = problems;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1, one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        if (got > 0) {
            count(got, into[offset + got - 1]);
        }
        return got;
    }

    private void count(int bytes, int end) {
        left -= bytes;
        last = end;
        if (left < 0) {
            throw problems.stop(
                    "too-much-data",
                    "The files are far larger, unpacked, than any return.",
                    "Check that these are the files you meant.");
        }
    }

    long left() {
        return left;
    }

    boolean endedWithLine() {
        return last == '\n' || last == '\r';
    }

    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
