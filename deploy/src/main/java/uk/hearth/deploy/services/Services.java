package uk.hearth.deploy.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps;
import uk.hearth.deploy.console.Steps.Outcome;

/** The running services: started side by side, brought back when one falls over, stopped last to first. */
public final class Services implements AutoCloseable {

    private static final int RESTARTS = 3;

    private final List<ServiceProcess> processes = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Services::daemon);
    private final RunFile run;
    private final Steps steps;
    private final Duration limit;
    private volatile boolean stopping;

    public Services(RunFile run, Steps steps, Duration limit) {
        this.run = run;
        this.steps = steps;
        this.limit = limit;
    }

    /** Starts these together and returns when all are ready. */
    public void start(List<Program> programs) {
        var starts = programs.stream()
                .map(program -> CompletableFuture.runAsync(() -> start(program), threads))
                .toList();
        try {
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    @Override
    public void close() {
        stopping = true;
        for (var i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).stop();
        }
    }

    private void start(Program program) {
        var began = System.nanoTime();
        emptyLog(program);
        var service = new ServiceProcess(program, handle -> run.process(program.name(), handle));
        processes.add(service);
        var child = service.start();
        awaitReady(service, child);
        run.address(program.name(), program.address());
        var outcome = new Outcome("ready", program.address().toString());
        steps.done(program.name(), outcome, Duration.ofNanos(System.nanoTime() - began));
        threads.execute(() -> watch(service, child));
    }

    private void awaitReady(ServiceProcess service, Process child) {
        try {
            service.awaitReady(child, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private void watch(ServiceProcess service, Process first) {
        var child = first;
        try {
            for (var restart = 1; restart <= RESTARTS; restart++) {
                child.waitFor();
                // Ctrl-C reaches the children first: give our own stop a moment to be the reason.
                Thread.sleep(1000);
                if (stopping) {
                    return;
                }
                steps.say("%s ended with code %d; starting it again (%d of %d). Its last lines:%n%s"
                        .formatted(
                                service.program().name(), child.exitValue(), restart, RESTARTS, service.lastLines()));
                child = service.start();
            }
            child.waitFor();
            if (!stopping) {
                steps.say(service.program().name()
                        + " keeps ending and stays down; the rest goes on. Its log: "
                        + service.program().log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void emptyLog(Program program) {
        try {
            Files.writeString(program.log(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "services");
        thread.setDaemon(true);
        return thread;
    }
}
