package uk.hearth.deploy.services;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Services that outlived a launcher that was killed. */
public final class Leftovers {

    private Leftovers() {}

    public static void stop(RunFile.Content earlier) {
        var left = earlier.processes().values().stream()
                .flatMap(member -> member.running().stream())
                .toList();
        left.forEach(ProcessHandle::destroy);
        awaitEnd(left);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        for (var process : processes) {
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
