package uk.hearth.escalation.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.reports.CaseCounts.InMonth;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;

/** Challenges by the month, quarter or year in which they were raised. */
@ApplicationScoped
class OverTime {

    private static final int MOST_PERIODS = 240;

    private final CaseCounts counts;

    OverTime(CaseCounts counts) {
        this.counts = counts;
    }

    CountTable report(ReportFilter filter, By by, Each each, @Nullable DisclosureRules rules) {
        var found = counts.byMonth(filter, by.category());
        var measures =
                Stream.concat(by.always().stream(), byWeight(found)).distinct().toList();
        var counted = found.stream()
                .collect(groupingBy(
                        one -> ReportingPeriod.containing(each.kind(), one.month()),
                        groupingBy(InMonth::category, summingLong(InMonth::count))));
        var rows = periods(filter, each).stream()
                .map(period -> row(period, measures, counted.getOrDefault(period, Map.of())))
                .toList();
        var title = "Escalations by %s and %s".formatted(each.wire(), by.name().toLowerCase(Locale.ROOT));
        return CountTable.of(Heading.of("over-time", title, filter), measures, rows, rules);
    }

    /** Those of which there are most come first. */
    private static Stream<String> byWeight(List<InMonth> found) {
        return found.stream().collect(groupingBy(InMonth::category, summingLong(InMonth::count))).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Periods without a case too. */
    private static List<ReportingPeriod> periods(ReportFilter filter, Each each) {
        var span = filter.span();
        var periods = new ArrayList<ReportingPeriod>();
        for (var period = ReportingPeriod.containing(each.kind(), span.firstDay());
                !period.firstDay().isAfter(span.lastDay());
                period = period.next()) {
            if (periods.size() == MOST_PERIODS) {
                throw InvalidInput.inField(
                        "period",
                        "too-many-periods",
                        "The report would have more than %d rows".formatted(MOST_PERIODS),
                        "Ask for longer periods, or for a shorter span");
            }
            periods.add(period);
        }
        return periods;
    }

    private static Counted row(ReportingPeriod period, List<String> measures, Map<String, Long> counts) {
        return new Counted(
                null,
                period.code(),
                period.label(),
                measures.stream()
                        .map(measure -> counts.getOrDefault(measure, 0L))
                        .toList());
    }
}
