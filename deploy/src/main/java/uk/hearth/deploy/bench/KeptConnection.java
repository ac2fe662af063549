package uk.hearth.deploy.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One question asked again and again on a connection that stays open, as load generators do. */
final class KeptConnection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private final byte[] read = new byte[BUFFER];

    /** @param headers a line each */
    KeptConnection(URI address, String headers) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        request = "GET %s?%s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
                .formatted(address.getRawPath(), address.getRawQuery(), address.getAuthority(), headers)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads the answer whole. */
    void ask(int expected) throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        long length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
            }
        }
        if (!status.startsWith("HTTP/1.1 " + expected)) {
            throw new IllegalStateException("Answered " + status);
        }
        if (chunked) {
            readChunks();
        } else if (expected != 304) {
            read(length);
        }
    }

    private void readChunks() throws IOException {
        long size;
        do {
            size = Long.parseLong(line(), 16);
            read(size);
            line();
        } while (size > 0);
    }

    private void read(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int some = in.read(read, 0, (int) Math.min(read.length, left));
            if (some < 0) {
                throw new IOException("The answer ended before its end");
            }
            left -= some;
        }
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || length == read.length) {
                throw new IOException("No answer of HTTP");
            }
            read[length++] = (byte) next;
        }
        return new String(read, 0, length, StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
