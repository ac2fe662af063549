package uk.hearth.deploy.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on, for what is started a moment later.
 *
 * <p>They lie below those that systems lend to outgoing connections (from 32768 on Linux, from 49152 by IANA): one of
 * those, free when it was looked at, may be some connection's own by the time that its server starts.
 */
public final class FreePort {

    static final int FIRST = 20_000;
    static final int END = 30_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** A free port that this process was not given before. */
    public static int next() {
        while (GIVEN.size() < END - FIRST) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (GIVEN.add(port) && is(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port from %d to %d is free.".formatted(FIRST, END - 1));
    }

    /** Whether nobody listens on this port of the loopback address now. */
    public static boolean is(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
