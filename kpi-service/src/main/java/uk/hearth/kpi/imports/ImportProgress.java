package uk.hearth.kpi.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** How far an import is, told by the thread that works on it and read by others; and whether it is to be left. */
public final class ImportProgress {

    private final AtomicLong bytesRead = new AtomicLong();
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();
    private final BooleanSupplier left;

    /** @param left whether the work is to be left undone; asked at every row */
    public ImportProgress(BooleanSupplier left) {
        this.left = left;
    }

    /** Of an import at which nobody looks. */
    static ImportProgress unwatched() {
        return new ImportProgress(() -> false);
    }

    /** Ends an import that is to be left: its transaction is rolled back. */
    public static final class Left extends RuntimeException {

        private static final long serialVersionUID = 1;

        Left() {
            super("The import was left", null, false, false);
        }
    }

    public long bytesRead() {
        return bytesRead.get();
    }

    public int received() {
        return received.get();
    }

    public int checked() {
        return checked.get();
    }

    public int stored() {
        return stored.get();
    }

    InputStream watching(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                bytesRead.addAndGet(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var got = super.read(into, offset, length);
                bytesRead.addAndGet(Math.max(got, 0));
                return got;
            }
        };
    }

    void receive() {
        go();
        received.incrementAndGet();
    }

    void check() {
        checked.incrementAndGet();
    }

    void store(int rows) {
        stored.set(rows);
    }

    /** @throws Left if there is no going on */
    public void go() {
        if (left.getAsBoolean()) {
            throw new Left();
        }
    }
}
