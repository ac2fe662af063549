package uk.hearth.placement.flows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the episodes as a return has it.
 *
 * @param start DECOM
 * @param end DEC; null while it lasts
 * @param returnEnds the last day that the return tells of
 */
public record ReportedEpisode(
        @Nullable String child,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String place,
        @Nullable String provider,
        LocalDate returnEnds) {}
