package uk.hearth.placement.commitments;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of readings, a row or a cell each: of a measure, or of an indicator for every measure that is linked to it. */
@ApplicationScoped
class ReadingRows implements ImportKind {

    private final Measures measures;
    private final Clock clock;

    ReadingRows(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "commitment-readings";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                optional("commitment"),
                optional("measure"),
                optional("indicator"),
                required("period"),
                required("value"),
                optional("numerator"),
                optional("denominator"),
                optional("projected"),
                optional("note"),
                optional("source"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("commitment", "text"),
                column("measure", "text"),
                column("period", "text"),
                column("last_day", "date"),
                column("value", "numeric"),
                column("numerator", "numeric"),
                column("denominator", "numeric"),
                column("projected", "boolean"),
                column("note", "text"),
                column("source", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("measure", "commitment", "period");
    }

    @Override
    public RowReader open(String authority) {
        var meant = new MeantMeasures(measures.of(authority));
        var today = LocalDate.now(clock);
        return (row, errors) -> values(new RowCheck(row, errors), meant, today);
    }

    private static List<@Nullable Object[]> values(RowCheck check, MeantMeasures known, LocalDate today) {
        var meant = known.of(check);
        var period = check.period("period");
        var reading = reading(check);
        if (period.isEmpty() || reading.isEmpty()) {
            return List.of();
        }
        meant.stream()
                .flatMap(measure -> ReadingRules.errors(reading.get(), measure.unit(), period.get(), today).stream())
                .distinct()
                .forEach(wrong ->
                        check.wrong(String.valueOf(wrong.column()), wrong.code(), wrong.message(), wrong.remedy()));
        return meant.stream()
                .map(measure -> staged(measure, period.get(), reading.get()))
                .toList();
    }

    private static Optional<SetReading> reading(RowCheck check) {
        check.requiredText("value");
        var value = check.number("value");
        var numerator = whole(check, "numerator");
        var denominator = whole(check, "denominator");
        var projected = CommitmentCell.truth(check, "projected", false);
        var note = CommitmentCell.text(check, "note", 1000).orElse(null);
        var source = CommitmentCell.text(check, "source", 200).orElse(null);
        return value.map(read -> new SetReading(read, numerator, denominator, projected, note, source));
    }

    private static @Nullable BigDecimal whole(RowCheck check, String column) {
        var count = check.number(column);
        if (count.isPresent() && !UnitRules.whole(count.get())) {
            check.wrong(column, "not-a-count", "This is not a count", "Write a whole number from 0");
        }
        return count.orElse(null);
    }

    private static @Nullable Object[] staged(Measure measure, ReportingPeriod period, SetReading reading) {
        return new @Nullable Object[] {
            measure.commitment(),
            measure.code(),
            period.code(),
            period.lastDay(),
            reading.value(),
            reading.numerator(),
            reading.denominator(),
            reading.projected(),
            reading.note(),
            reading.source()
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return ReadingMerge.merge(connection, run);
    }
}
