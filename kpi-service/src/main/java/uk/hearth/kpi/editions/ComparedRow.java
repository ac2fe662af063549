package uk.hearth.kpi.editions;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in two papers.
 *
 * @param then absent where the earlier paper has not got it
 * @param now absent where the later paper has not got it
 * @param change of the value, in the indicator's unit
 * @param better absent where it did not move, or neither way is better
 * @param revised the earlier paper's figure as the later paper gives it, where it was revised in between
 * @param words all of it, as people say it
 */
public record ComparedRow(
        String section,
        String indicator,
        String title,
        @Nullable PaperFigure then,
        @Nullable PaperFigure now,
        @Nullable BigDecimal change,
        Movement movement,
        @Nullable Boolean better,
        boolean statusChanged,
        @Nullable String revised,

        @Schema(examples = "Rose by 4 points, from 60% to 64%: better. Now on target; was close to target.")
        String words) {}
