package uk.hearth.kpi.importjobs;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import uk.hearth.kpi.importjobs.Running.Reason;

/** Takes waiting imports as long as this replica has a worker free; the queue itself keeps replicas apart. */
@ApplicationScoped
class ImportWorkers {

    private static final int SECONDS_TO_STOP = 5;

    private final TakenImports taken;
    private final ImportWork work;
    private final Heartbeat heartbeat;
    private final WorkerTransactions transactions;
    private final int most;
    private final ExecutorService threads;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();

    ImportWorkers(
            TakenImports taken,
            ImportWork work,
            Heartbeat heartbeat,
            WorkerTransactions transactions,
            ImportJobsConfig config) {
        this.taken = taken;
        this.work = work;
        this.heartbeat = heartbeat;
        this.transactions = transactions;
        this.most = config.workers();
        this.threads = Executors.newFixedThreadPool(most, task -> new Thread(task, "imports"));
    }

    @Scheduled(identity = "imports-take", every = "{hearth.imports.every}", concurrentExecution = SKIP)
    void take() {
        transactions.onEveryJob(() -> {
            taken.giveUp(ImportWork.givenUp());
            return true;
        });
        while (running.size() < most) {
            Optional<ImportJob> job = transactions.onEveryJob(taken::take);
            if (job.isEmpty()) {
                return;
            }
            begin(new Running(job.get()));
        }
    }

    @Scheduled(identity = "imports-tell", every = "{hearth.imports.tell-every}", concurrentExecution = SKIP)
    void tell() {
        if (!running.isEmpty()) {
            transactions.onEveryJob(() -> {
                heartbeat.tell(running.values());
                return true;
            });
        }
    }

    @Scheduled(identity = "imports-forget", every = "{hearth.imports.forget-every}", concurrentExecution = SKIP)
    void forget() {
        transactions.onEveryJob(() -> {
            taken.forgetOld();
            return true;
        });
    }

    /** What is under way is left and rolled back, for another replica, or this one when it is back, to begin again. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running.values().forEach(one -> one.leave(Reason.STOPPED));
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            Log.warn("An import did not stop in time; it is begun again when its lease is over");
        }
    }

    private void begin(Running one) {
        running.put(one.job().id(), one);
        threads.execute(() -> {
            try {
                work.carryOut(one);
            } catch (RuntimeException failed) {
                Log.errorf(
                        failed,
                        "Import %s could not be ended; it is begun again",
                        one.job().id());
            } finally {
                running.remove(one.job().id(), one);
            }
        });
    }
}
