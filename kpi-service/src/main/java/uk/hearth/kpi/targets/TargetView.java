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
 * @param toleranceWords what still counts as close; absent without a value to be close to
 */
public record TargetView(
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,

        @Schema(examples = {"At least 95%", "20% to 25%", "No target", "Under review"})
        String words,

        @Schema(examples = {"Close within 5 points", "Close within 2 days"}) @Nullable
        String toleranceWords) {

    public static TargetView of(Target target, Unit unit) {
        var words = target.words(unit);
        if (target instanceof Target.AtLeast least) {
            var close = ToleranceWords.of(least.tolerance(), least.value(), unit);
            return new TargetView(target.kind(), least.value(), null, words, close);
        }
        if (target instanceof Target.AtMost most) {
            var close = ToleranceWords.of(most.tolerance(), most.value(), unit);
            return new TargetView(target.kind(), most.value(), null, words, close);
        }
        if (target instanceof Target.Between between) {
            var close = ToleranceWords.ofRange(between.tolerance(), unit);
            return new TargetView(target.kind(), between.lower(), between.upper(), words, close);
        }
        return new TargetView(target.kind(), null, null, words, null);
    }
}
