package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.breakdowns.PartsAndWholes;
import uk.hearth.kpi.breakdowns.PartsAndWholes.Mismatch;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;
import uk.hearth.kpi.statistics.Unit;

/** Counts that are not what their parts add up to, as the breakdown itself says. */
@ApplicationScoped
class PartsCheck implements Check {

    private final PartsAndWholes parts;

    PartsCheck(PartsAndWholes parts) {
        this.parts = parts;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.PARTS_AND_WHOLE;
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        var counts = scope.codes(rule, indicator -> indicator.unit() == Unit.COUNT);
        return parts.mismatches(scope.authority(), counts).entrySet().stream()
                .flatMap(entry -> found(
                        rule, scope, entry.getKey().indicator(), entry.getKey().period(), entry.getValue()))
                .toList();
    }

    private static Stream<Found> found(
            RuleView rule, Scope scope, String code, ReportingPeriod period, List<Mismatch> mismatches) {
        var title = scope.indicator(code).title();
        return IntStream.range(0, mismatches.size()).mapToObj(i -> {
            var mismatch = mismatches.get(i);
            // a whole may be out along its rows and along its columns
            var earlier = mismatches.subList(0, i).stream()
                    .filter(other -> other.place().equals(mismatch.place()))
                    .count();
            var place = earlier == 0 ? mismatch.place() : "%s, %d".formatted(mismatch.place(), earlier + 1);
            var words = "%s for %s: %s".formatted(title, period.label(), mismatch.words());
            var fact = "%d against %d".formatted(mismatch.stated(), mismatch.sum());
            return new Found(rule, code, period.code(), period.lastDay(), place, words, fact);
        });
    }
}
