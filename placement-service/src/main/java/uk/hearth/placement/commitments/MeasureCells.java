package uk.hearth.placement.commitments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;

/** Reads a measure from the cells of a row. */
final class MeasureCells {

    private static final Map<String, String> COLUMNS = Map.of(
            "partOf", "part_of", "baseline.value", "baseline", "target.value", "target", "target.by", "target_by");
    private static final List<String> TARGET = List.of("target_kind", "target", "target_by");
    private static final List<String> BASELINE = List.of("baseline", "baseline_period");

    private final RowCheck check;

    MeasureCells(RowCheck check) {
        this.check = check;
    }

    /** Empty once an error was added. */
    Optional<SetMeasure> read() {
        requireMeasure();
        var title = check.requiredText("title");
        var unit = check.word("unit", MeasureUnit.class, MeasureUnit::wire);
        var polarity = check.word("polarity", Polarity.class, Polarity::wire);
        var link = CommitmentCell.text(check, "link", 40);
        var counting = given("counting")
                ? check.word("counting", Counting.class, Counting::wire)
                : Optional.of(Counting.LEVEL);
        var source = given("source")
                ? check.word("source", MeasureSource.class, MeasureSource::wire)
                : Optional.of(link.isPresent() ? MeasureSource.INDICATOR : MeasureSource.BY_HAND);
        CommitmentCell.text(check, "title", 400);
        var baseline = baseline();
        var target = target();
        if (title.isEmpty() || unit.isEmpty() || polarity.isEmpty() || counting.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var set = new SetMeasure(
                title.get(),
                unit.get(),
                polarity.get(),
                counting.get(),
                source.get(),
                link.orElse(null),
                check.text("part_of").orElse(null),
                CommitmentCell.truth(check, "people", true),
                baseline,
                target,
                List.of());
        MeasureRules.errors(set)
                .forEach(wrong -> check.wrong(
                        COLUMNS.getOrDefault(wrong.column(), String.valueOf(wrong.column())),
                        wrong.code(),
                        wrong.message(),
                        wrong.remedy()));
        return Optional.of(set);
    }

    private void requireMeasure() {
        if (!given("measure") && TARGET.stream().anyMatch(this::given)) {
            check.wrong(
                    "measure",
                    "target-without-measure",
                    "There is a target, and nothing that is measured against it",
                    "Name the measure");
        }
    }

    private @Nullable Baseline baseline() {
        if (BASELINE.stream().noneMatch(this::given)) {
            return null;
        }
        if (!BASELINE.stream().allMatch(this::given)) {
            check.wrong("baseline", "baseline-not-whole", "A start has a value and a period", "Fill both cells in");
            return null;
        }
        var value = check.number("baseline");
        var period = check.period("baseline_period");
        return value.isEmpty() || period.isEmpty() ? null : new Baseline(period.get(), value.get());
    }

    private @Nullable MeasureTarget target() {
        if (TARGET.stream().noneMatch(this::given)) {
            return null;
        }
        if (!TARGET.stream().allMatch(this::given)) {
            check.wrong(
                    "target",
                    "target-not-whole",
                    "A target has a kind, a value and a period by which it is due",
                    "Fill target_kind, target and target_by in");
            return null;
        }
        var kind = check.word("target_kind", TargetKind.class, TargetKind::wire);
        var value = check.number("target");
        Optional<ReportingPeriod> by = check.period("target_by");
        return kind.isEmpty() || value.isEmpty() || by.isEmpty()
                ? null
                : new MeasureTarget(kind.get(), value.get(), by.get());
    }

    private boolean given(String column) {
        return check.text(column).isPresent();
    }
}
