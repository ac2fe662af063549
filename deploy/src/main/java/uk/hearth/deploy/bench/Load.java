package uk.hearth.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients, each repeating its work one after the other for a while. */
final class Load {

    private Load() {}

    /** What one client does again and again. */
    interface Work {
        void run() throws Exception;
    }

    /** Milliseconds that the work takes on average. */
    static double of(int clients, Duration time, Callable<Work> client) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var running = new ArrayList<Future<Long>>();
            var began = System.nanoTime();
            for (int i = 0; i < clients; i++) {
                var work = client.call();
                running.add(threads.submit(() -> repeat(work, began + time.toNanos())));
            }
            var times = 0L;
            for (var one : running) {
                times += one.get();
            }
            return (System.nanoTime() - began) / 1e6 * clients / times;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long repeat(Work work, long until) throws Exception {
        var times = 0L;
        do {
            work.run();
            times++;
        } while (System.nanoTime() < until);
        return times;
    }
}
