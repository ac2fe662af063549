package uk.hearth.kpi.formulas;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** From which period to which an indicator can have figures, by those it is derived from. */
public final class Stretches {

    private final Derivations derivations;
    private final Map<String, Map<PeriodKind, Stretch>> stored;

    /** @param stored from the first period with a row to the last, by indicator and kind of period */
    public Stretches(Derivations derivations, Map<String, Map<PeriodKind, Stretch>> stored) {
        this.derivations = derivations;
        this.stored = stored;
    }

    /** Empty where it can have none. */
    public Optional<Stretch> of(String code, PeriodKind kind) {
        var own = derivations.stores(code)
                ? Optional.ofNullable(stored.getOrDefault(code, Map.of()).get(kind))
                : Optional.<Stretch>empty();
        return Stream.concat(
                        own.stream(),
                        derivations.formulas(code).stream().flatMap(formula -> of(formula, kind).stream()))
                .reduce(Stretch::around);
    }

    private Optional<Stretch> of(Formula formula, PeriodKind kind) {
        if (formula instanceof RatePer10k rate) {
            return of(rate.count(), kind);
        }
        if (formula instanceof QuarterFromMonths quarter) {
            return kind == PeriodKind.QUARTER ? whole(quarter.of(), kind) : Optional.empty();
        }
        if (formula instanceof YearFromMonths year) {
            return year.periods(some(kind)).isEmpty() ? Optional.empty() : whole(year.of(), kind);
        }
        if (formula instanceof Rolling12Months rolling) {
            return of(rolling.of(), kind).flatMap(stretch -> rolling(rolling, stretch));
        }
        return formula.operands().stream()
                .map(operand -> of(operand, kind))
                .reduce((one, other) -> one.flatMap(stretch -> other.flatMap(stretch::within)))
                .orElse(Optional.empty());
    }

    /** The first twelve months end so many periods after the first has begun. */
    private static Optional<Stretch> rolling(Rolling12Months rolling, Stretch stretch) {
        var reach = rolling.periods(stretch.last()).size() - 1;
        return stretch.last().compareTo(stretch.first().plus(Math.max(reach, 0))) < 0
                ? Optional.empty()
                : Optional.of(new Stretch(stretch.first().plus(Math.max(reach, 0)), stretch.last()));
    }

    /** The first and last period all of whose months the operand has. */
    private Optional<Stretch> whole(String operand, PeriodKind kind) {
        return of(operand, PeriodKind.MONTH).flatMap(months -> {
            var begun = ReportingPeriod.containing(kind, months.first().firstDay());
            var ended = ReportingPeriod.containing(kind, months.last().lastDay());
            var first = begun.firstMonth().isBefore(months.first().firstMonth()) ? begun.next() : begun;
            var last = ended.lastMonth().isAfter(months.last().lastMonth()) ? ended.previous() : ended;
            return first.compareTo(last) <= 0 ? Optional.of(new Stretch(first, last)) : Optional.empty();
        });
    }

    private static ReportingPeriod some(PeriodKind kind) {
        return kind == PeriodKind.RANGE
                ? ReportingPeriod.parse("2018-04..2018-05")
                : ReportingPeriod.containing(kind, OverTime.EARLIEST.atDay(1));
    }
}
