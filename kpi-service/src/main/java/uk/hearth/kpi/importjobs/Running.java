package uk.hearth.kpi.importjobs;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.imports.ImportProgress;

/** An import that this replica is at work on. */
final class Running {

    /** Why an import is left in the middle. */
    enum Reason {
        /** Somebody asked for that. */
        CANCELLED,
        /** Another worker has it, because this one was silent for too long. */
        LOST,
        /** The service stops. */
        STOPPED
    }

    private final ImportJob job;
    private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
    private final ImportProgress progress = new ImportProgress(() -> reason.get() != null);

    Running(ImportJob job) {
        this.job = job;
    }

    ImportJob job() {
        return job;
    }

    ImportProgress progress() {
        return progress;
    }

    void leave(Reason why) {
        reason.compareAndSet(null, why);
    }

    @Nullable
    Reason reason() {
        return reason.get();
    }
}
