package uk.hearth.escalation.extracts;

import static uk.hearth.kit.staging.StagedColumn.column;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportKind;
import uk.hearth.escalation.imports.ImportRun;
import uk.hearth.escalation.mappings.KnownFields;
import uk.hearth.escalation.protocols.Protocol;
import uk.hearth.escalation.taxonomies.Term;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** The workflow extract of a case system such as Mosaic or LCS: a row a step; the steps of a case make the case. */
final class WorkflowSteps implements ImportKind {

    static final String NAME = "workflow-steps";

    private static final Pattern STEP = Pattern.compile("informal|cafcass|stage_([1-9]|1[0-2])");
    private static final int CAFCASS = -1;
    private static final List<String> STEP_OUTCOMES = List.of("escalated", "resolved", "withdrawn");
    private static final List<String> OUTCOMES = List.of("agreed", "partly_agreed", "not_agreed", "no_longer_applies");

    private final CaseCells cells;
    private final WorkingDays calendar;
    private final String source;

    WorkflowSteps(CaseCells cells, WorkingDays calendar, String source) {
        this.cells = cells;
        this.calendar = calendar;
        this.source = source;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String variant() {
        return source;
    }

    @Override
    public RowFormat format() {
        return cells.fields().format(KnownFields.WORKFLOW_STEPS);
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("step_key", "text"),
                column("source_key", "text"),
                column("child_reference", "text"),
                column("stage", "smallint"),
                column("started_on", "date"),
                column("completed_on", "date"),
                column("step_outcome", "text"),
                column("outcome", "text"),
                column("iro", "text"),
                column("team", "text"),
                column("taxonomy", "text"),
                column("theme", "text"),
                column("sub_reason", "text"),
                column("protocol_version", "int"));
    }

    @Override
    public List<String> key() {
        return List.of("step_key");
    }

    @Override
    public String keyInFile() {
        return cells.fields().place("step_reference");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> values(new RowCheck(row, errors));
    }

    private @Nullable Object[] values(RowCheck check) {
        var fields = cells.fields();
        var started = cells.requiredDay(check, "started_on");
        var completed = cells.day(check, "completed_on");
        cells.requireOrder(check, started, "completed_on", completed);
        var term = cells.term(check, started);
        var protocol = cells.protocol(check, "started_on", started);
        var stage = stage(check);
        cells.requireStage(check, "step", stage, protocol);
        var ended = fields.word(check, "step_outcome", STEP_OUTCOMES);
        requireEnd(check, ended, completed);
        return new @Nullable Object[] {
            cells.reference(check, "step_reference").orElse(null),
            cells.reference(check, "case_reference").orElse(null),
            cells.child(check).orElse(null),
            stage,
            started.orElse(null),
            completed.orElse(null),
            ended.orElse(null),
            fields.word(check, "outcome", OUTCOMES).orElse(null),
            fields.text(check, "iro").orElse(null),
            fields.text(check, "team").orElse(null),
            term.map(Term::taxonomy).orElse(null),
            term.map(Term::theme).orElse(null),
            term.map(Term::reason).orElse(null),
            protocol.map(Protocol::version).orElse(null)
        };
    }

    private @Nullable Integer stage(RowCheck check) {
        var step = cells.fields().requiredText(check, "step");
        if (step.isEmpty()) {
            return null;
        }
        var found = STEP.matcher(step.get());
        if (!found.matches()) {
            check.wrong(
                    cells.fields().place("step"),
                    "unknown-step",
                    "This is not a step of an escalation",
                    "Write informal, stage_1 to stage_12 or cafcass, or say in the mapping which it is");
            return null;
        }
        @Nullable String number = found.group(1);
        if (number != null) {
            return Integer.valueOf(number);
        }
        return step.get().equals("cafcass") ? CAFCASS : 0;
    }

    private void requireEnd(RowCheck check, Optional<String> outcome, Optional<LocalDate> completed) {
        if (outcome.isPresent() && completed.isEmpty()) {
            check.wrong(
                    cells.fields().place("completed_on"),
                    "not-completed",
                    "A step with an outcome was completed on some day",
                    "Write the day, or leave the outcome out");
        }
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        try (var note = connection.createStatement();
                var put = connection.prepareStatement(WorkflowSql.PUT_STEPS)) {
            note.execute(WorkflowSql.CHANGED_STEPS);
            put.setString(1, run.authority());
            put.setString(2, source);
            put.setObject(3, run.id());
            put.execute();
        }
        try (var make = connection.createStatement()) {
            for (var sql : WorkflowSql.MAKE_CASES) {
                make.execute(sql);
            }
        }
        new CaseMerge(connection, calendar).merge(run, source);
        return WorkflowSql.counts(connection);
    }
}
