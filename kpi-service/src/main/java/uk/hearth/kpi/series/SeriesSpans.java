package uk.hearth.kpi.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;

/** Works out from which period to which a series is read, where the reader left it open. */
@ApplicationScoped
class SeriesSpans {

    private static final int LONGEST_MONTHS = 12 * 100;

    private final Measurements measurements;
    private final Clock clock;

    SeriesSpans(Measurements measurements, Clock clock) {
        this.measurements = measurements;
        this.clock = clock;
    }

    /** @throws InvalidInput if the ends are of different kinds, in the wrong order, or more than a century apart */
    Span of(IndicatorView indicator, String authority, SeriesQuery query) {
        var from = PeriodParameter.parse("from", query.from);
        var to = PeriodParameter.parse("to", query.to);
        var kind = query.frequency != null
                ? query.frequency
                : to.or(() -> from).map(ReportingPeriod::kind).orElseGet(() -> usual(indicator));
        if (kind == PeriodKind.RANGE) {
            throw wrong("frequency", "no-series-of-ranges", "Ranges of months make no series", "Ask for another kind");
        }
        from.ifPresent(period -> requireKind("from", period, kind));
        to.ifPresent(period -> requireKind("to", period, kind));
        var known = measurements.span(authority, List.of(indicator.code()), kind, query.known());
        var last = to.or(() -> known.map(Span::last))
                .orElseGet(() -> ReportingPeriod.containing(kind, LocalDate.now(clock)));
        var first = from.or(() -> known.map(Span::first).filter(begin -> begin.compareTo(last) <= 0))
                .orElse(last);
        requireSpan(first, last);
        return new Span(first, last);
    }

    private static PeriodKind usual(IndicatorView indicator) {
        return switch (indicator.frequency()) {
            case MONTHLY -> PeriodKind.MONTH;
            case QUARTERLY -> PeriodKind.QUARTER;
            case ANNUAL -> PeriodKind.FINANCIAL_YEAR;
        };
    }

    private static void requireKind(String parameter, ReportingPeriod period, PeriodKind kind) {
        if (period.kind() != kind) {
            throw wrong(
                    parameter,
                    "period-of-another-kind",
                    "The series' periods are not of this kind",
                    "Send a period of the kind " + kind.wireName());
        }
    }

    private static void requireSpan(ReportingPeriod first, ReportingPeriod last) {
        if (first.compareTo(last) > 0) {
            throw wrong("from", "ends-crossed", "The first period is after the last", "Swap from and to");
        }
        if (ChronoUnit.MONTHS.between(first.firstMonth(), last.lastMonth()) > LONGEST_MONTHS) {
            throw wrong("from", "span-too-long", "The span is longer than a century", "Ask for a shorter one");
        }
    }

    private static InvalidInput wrong(String parameter, String code, String message, String remedy) {
        return InvalidInput.inField(parameter, code, message, remedy);
    }
}
