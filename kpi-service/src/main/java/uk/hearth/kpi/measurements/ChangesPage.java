package uk.hearth.kpi.measurements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Revisions in the order in which they were recorded.
 *
 * @param next where to go on, now or later; absent only where nothing was ever recorded
 * @param more whether there is more to read already
 */
public record ChangesPage(
        List<MeasurementView> items,

        @Schema(
                description =
                        "Send this as the since parameter, at once or some day, to read what was recorded after these")
        @Nullable
        String next,

        boolean more) {}
