package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a measure stands on a day. With a target: met or missed; else, held against the last milestone that is past; else
 * against the straight way from the start to the target. Without one: better or worse than at the start.
 */
final class MeasureStanding {

    private static final int DECIMALS = 10;

    private final MeasureHistory history;
    private final Measure measure;
    private final LocalDate day;

    private MeasureStanding(MeasureHistory history, LocalDate day) {
        this.history = history;
        this.measure = history.measure();
        this.day = day;
    }

    static MeasureStatus of(MeasureHistory history, LocalDate day) {
        return new MeasureStanding(history, day).status();
    }

    private MeasureStatus status() {
        var latest = history.at(day);
        if (isKeptBack(latest)) {
            return MeasureStatus.NOT_KNOWN; // nothing that follows from what is not shown is told either
        }
        var target = measure.target();
        if (target == null) {
            return sinceStart(latest);
        }
        var reached = measure.counting() == Counting.FLOW ? soFar(target) : latest.flatMap(this::figure);
        if (reached.isPresent() && isMet(target, reached.get().value())) {
            return MeasureStatus.MET;
        }
        var isLost = measure.counting() == Counting.FLOW
                && target.kind() == TargetKind.AT_MOST
                && reached.filter(sum -> !target.isMetBy(sum.value())).isPresent();
        if (isLost || target.day().isBefore(day)) {
            return MeasureStatus.MISSED;
        }
        return reached.flatMap(figure -> onTheWay(target, figure)).orElseGet(() -> sinceStart(latest));
    }

    private boolean isKeptBack(Optional<MeasureReading> latest) {
        var summed = measure.counting() == Counting.FLOW
                ? history.readings()
                : latest.stream().toList();
        return summed.stream().anyMatch(reading -> reading.value() == null);
    }

    /** So many at most are only met once the whole of the period is known. */
    private boolean isMet(MeasureTarget target, BigDecimal reached) {
        var whole = measure.counting() == Counting.LEVEL
                || target.kind() == TargetKind.AT_LEAST
                || history.lastDay(target.by().firstDay().minusDays(1), day)
                        .filter(last -> !last.isBefore(target.day()))
                        .isPresent();
        return whole && target.isMetBy(reached);
    }

    /** Of a flow, what came to be in the target's period until now, told of the last day that is counted. */
    private Optional<Reached> soFar(MeasureTarget target) {
        var before = target.by().firstDay().minusDays(1);
        return history.sum(before, earlier(day, target.day()))
                .map(sum -> new Reached(
                        history.lastDay(before, earlier(day, target.day())).orElseThrow(), sum));
    }

    private Optional<Reached> figure(MeasureReading reading) {
        var value = reading.value();
        return value == null ? Optional.empty() : Optional.of(new Reached(reading.day(), value));
    }

    /** A value, and the day until which it counts. */
    private record Reached(LocalDate on, BigDecimal value) {}

    private Optional<MeasureStatus> onTheWay(MeasureTarget target, Reached reached) {
        var due = measure.milestones().stream()
                .filter(step -> !step.dueOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(MeasureStep::value)
                .or(() -> onTheStraightWay(target, reached.on()));
        return due.map(
                value -> target.kind().isMetBy(reached.value(), value) ? MeasureStatus.ON_TRACK : MeasureStatus.BEHIND);
    }

    private Optional<BigDecimal> onTheStraightWay(MeasureTarget target, LocalDate on) {
        if (measure.counting() == Counting.FLOW) {
            var beginning = target.by().firstDay().minusDays(1);
            return Optional.of(between(new Reached(beginning, BigDecimal.ZERO), target, on));
        }
        return history.start()
                .filter(start -> start.period().lastDay().isBefore(on))
                .map(start -> between(new Reached(start.period().lastDay(), start.value()), target, on));
    }

    private static BigDecimal between(Reached start, MeasureTarget target, LocalDate on) {
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(start.on(), on));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(start.on(), target.day()));
        return start.value()
                .add(target.value().subtract(start.value()).multiply(gone).divide(all, DECIMALS, RoundingMode.HALF_UP));
    }

    private MeasureStatus sinceStart(Optional<MeasureReading> latest) {
        var start = history.start();
        if (start.isEmpty()
                || latest.isEmpty()
                || start.get().period().equals(latest.get().period())) {
            return MeasureStatus.NOT_KNOWN;
        }
        return switch (Comparison.between(measure, start.get(), latest.get()).movement()) {
            case BETTER -> MeasureStatus.IMPROVING;
            case WORSE -> MeasureStatus.WORSENING;
            case UNCHANGED -> MeasureStatus.NO_CHANGE;
            default -> MeasureStatus.NOT_KNOWN;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
