package uk.hearth.kpi.measurementchanges;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.measurements.MeasurementChange;

/**
 * What became of figures, in the order in which it did.
 *
 * @param next where to go on, now or later; absent only where nothing was ever recorded
 * @param more whether there is more to read already
 * @param rules the rules of disclosure that were applied
 */
public record ChangesPage(
        List<MeasurementChange> items,

        @Schema(
                description =
                        "Send this as the since parameter, at once or some day, to read what was recorded after these")
        @Nullable
        String next,

        boolean more,
        @Schema(examples = "[\"disclosure-1\"]") List<String> rules) {}
