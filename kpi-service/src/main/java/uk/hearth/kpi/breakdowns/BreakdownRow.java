package uk.hearth.kpi.breakdowns;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One category of the first dimension, or the totals.
 *
 * @param cells one for each category of the second dimension; none where there is no second
 * @param total over the second dimension, where it is known; the figure itself where there is no second
 */
public record BreakdownRow(
        @Schema(examples = "Agency fostering") String category,
        List<BreakdownCell> cells,
        @Nullable BreakdownCell total) {}
