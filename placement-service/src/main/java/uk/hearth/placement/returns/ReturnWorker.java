package uk.hearth.placement.returns;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.requests.Correlation;

/** Takes waiting returns in one after the other, so that only one of them is in this replica's memory. */
@ApplicationScoped
class ReturnWorker {

    private static final int SECONDS_TO_STOP = 5;

    private final ReturnJobs jobs;
    private final ReturnWork work;
    private final Rechecking rechecking;
    private final AgroalDataSource dataSource;
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "returns");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable ReturnJob underWay;
    private volatile boolean stopping;

    ReturnWorker(ReturnJobs jobs, ReturnWork work, Rechecking rechecking, AgroalDataSource dataSource) {
        this.jobs = jobs;
        this.work = work;
        this.rechecking = rechecking;
        this.dataSource = dataSource;
    }

    /** At once when one was handed in here. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReturnWaits waits) {
        one.execute(this::takeAll);
    }

    /** Those that another replica left. */
    @Scheduled(identity = "returns-take", every = "{hearth.returns.every}", concurrentExecution = SKIP)
    void look() {
        if (underWay == null && !stopping) {
            one.execute(this::takeAll);
        }
    }

    /** Those that are to be checked again. */
    @Scheduled(identity = "returns-recheck", every = "{hearth.returns.recheck-every}", concurrentExecution = SKIP)
    void lookForOutdated() {
        if (WorkerTransactions.onEveryJob(dataSource, rechecking::addJobs) > 0) {
            look();
        }
    }

    @Scheduled(identity = "returns-tell", every = "{hearth.returns.tell-every}", concurrentExecution = SKIP)
    void tell() {
        var job = underWay;
        if (job != null) {
            WorkerTransactions.shortOne(dataSource, job.authority(), () -> jobs.keep(job));
        }
    }

    /** What is under way is rolled back, for another replica, or this one when it is back, to begin again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        var job = underWay;
        one.shutdownNow();
        if (!one.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            Log.warn("A return did not stop in time; it is begun again when its lease is over");
        } else if (job != null) {
            WorkerTransactions.shortOne(dataSource, job.authority(), () -> jobs.release(job, Duration.ZERO));
        }
    }

    private void takeAll() {
        while (!stopping && takeNext()) {
            // until none waits
        }
    }

    private boolean takeNext() {
        try {
            Optional<ReturnJob> next = WorkerTransactions.onEveryJob(dataSource, jobs::take);
            if (next.isEmpty()) {
                return false;
            }
            underWay = next.get();
            MDC.put(Correlation.LOG_KEY, next.get().correlationId());
            work.carryOut(next.get(), () -> stopping);
            return true;
        } catch (RuntimeException failed) {
            Log.errorf(
                    "A waiting return could not be ended; it is begun again: %s",
                    failed.getClass().getName());
            return false;
        } finally {
            underWay = null;
            MDC.remove(Correlation.LOG_KEY);
        }
    }
}
