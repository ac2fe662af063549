package uk.hearth.kpi.targets;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.TargetKind;
import uk.hearth.kpi.statistics.Unit;

/**
 * A target beside a figure.
 *
 * @param value in the indicator's unit; the lower bound of a range
 * @param words as people say it
 */
public record TargetView(
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,

        @Schema(examples = {"At least 95%", "20% to 25%", "No target", "Under review"})
        String words) {

    public static TargetView of(Target target, Unit unit) {
        if (target instanceof Target.AtLeast least) {
            return new TargetView(target.kind(), least.value(), null, target.words(unit));
        }
        if (target instanceof Target.AtMost most) {
            return new TargetView(target.kind(), most.value(), null, target.words(unit));
        }
        if (target instanceof Target.Between between) {
            return new TargetView(target.kind(), between.lower(), between.upper(), target.words(unit));
        }
        return new TargetView(target.kind(), null, null, target.words(unit));
    }
}
