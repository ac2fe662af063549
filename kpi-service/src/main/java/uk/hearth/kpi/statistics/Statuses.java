package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The status (RAG) of a figure against its target. */
public final class Statuses {

    public static final String RULE = "status-1";

    private Statuses() {}

    /** The status of a stored (never a rounded) value in the target's unit; no value, no status. */
    public static Status of(Target target, @Nullable BigDecimal value) {
        return value == null ? Status.NONE : target.status(value);
    }

    /** On target where nothing is short, close to target where no more than the tolerance is, else missed. */
    static Status byShortfall(BigDecimal shortfall, BigDecimal tolerance, Status missed) {
        if (shortfall.signum() <= 0) {
            return Status.ON_TARGET;
        }
        return shortfall.compareTo(tolerance) <= 0 ? Status.CLOSE_TO_TARGET : missed;
    }
}
