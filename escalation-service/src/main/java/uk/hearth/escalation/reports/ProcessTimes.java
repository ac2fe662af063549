package uk.hearth.escalation.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many formal stages, and whole formal processes, ended in a period, and how many of them in time.
 *
 * @param medianDays working days that whole processes took; absent if none ended
 */
public record ProcessTimes(
        long stagesEnded,
        long stagesInTime,
        long processesEnded,
        long processesInTime,
        @Nullable BigDecimal medianDays) {}
