package uk.hearth.placement.commitments;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of measures, a row each. Milestones on the way to a target are set one by one. */
@ApplicationScoped
class MeasureRows implements ImportKind {

    private static final UpsertTable TABLE = new UpsertTable(
            "commitment_measure",
            List.of("commitment", "code"),
            List.of(
                    "title",
                    "unit",
                    "polarity",
                    "counting",
                    "source",
                    "link",
                    "part_of",
                    "people",
                    "baseline",
                    "baseline_period",
                    "target_kind",
                    "target",
                    "target_period"));

    private final Commitments commitments;
    private final FigureReadings figures;

    MeasureRows(Commitments commitments, FigureReadings figures) {
        this.commitments = commitments;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "commitment-measures";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("commitment"),
                required("measure"),
                required("title"),
                required("unit"),
                required("polarity"),
                optional("counting"),
                optional("source"),
                optional("link"),
                optional("part_of"),
                optional("people"),
                optional("baseline"),
                optional("baseline_period"),
                optional("target_kind"),
                optional("target"),
                optional("target_by"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("commitment", "text"),
                column("code", "text"),
                column("title", "text"),
                column("unit", "text"),
                column("polarity", "text"),
                column("counting", "text"),
                column("source", "text"),
                column("link", "text"),
                column("part_of", "text"),
                column("people", "boolean"),
                column("baseline", "numeric"),
                column("baseline_period", "text"),
                column("target_kind", "text"),
                column("target", "numeric"),
                column("target_period", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("commitment", "code");
    }

    @Override
    public RowReader open(String authority) {
        var known = commitments.codes(authority);
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var commitment = CommitmentCell.commitment(check, known);
            return new MeasureCells(check)
                    .read()
                    .map(set -> List.<@Nullable Object[]>of(values(check, commitment, set)))
                    .orElse(List.of());
        };
    }

    private static @Nullable Object[] values(RowCheck check, @Nullable String commitment, SetMeasure set) {
        var baseline = set.baseline();
        var target = set.target();
        return new @Nullable Object[] {
            commitment,
            CommitmentCell.code(check, "measure", SetMeasure.CODE, SetMeasure.CODE_WORDS),
            set.title(),
            set.unit().wire(),
            set.polarity().wire(),
            set.counting().wire(),
            set.source().wire(),
            set.link(),
            set.partOf(),
            set.people(),
            baseline == null ? null : baseline.value(),
            baseline == null ? null : baseline.period().code(),
            target == null ? null : target.kind().wire(),
            target == null ? null : target.value(),
            target == null ? null : target.by().code()
        };
    }

    @Override
    public void check(Connection connection, ImportRun run, RowErrors errors) throws SQLException {
        StagedMeasures.check(connection, run, errors);
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        var counts = TABLE.merge(connection, run);
        figures.read(run.authority());
        return counts;
    }
}
