package uk.hearth.escalation.extracts;

import static uk.hearth.kit.staging.StagedColumn.column;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

/** A log of escalations, a row a case: what the spreadsheet says of it, which may be little. */
final class EscalationLog implements ImportKind {

    static final String NAME = "escalation-log";

    /** Stands for an IRO whom the file does not name. */
    static final String NOT_RECORDED = "not-recorded";

    private static final List<String> LEVELS = List.of("informal", "formal");
    private static final List<String> STATUSES = List.of("open", "resolved", "withdrawn");
    private static final List<String> OUTCOMES = List.of("agreed", "partly_agreed", "not_agreed", "no_longer_applies");
    private static final List<String> RISKS = List.of("low", "medium", "high");

    private static final String SPANS = """
            drop table if exists pg_temp.incoming_case, pg_temp.incoming_span;
            create temporary table incoming_case on commit drop as
            select *, stage as highest_stage, null::date as referred_on from staging;
            create temporary table incoming_span on commit drop as
            select source_key, 'total' as kind, 0::smallint as stage, coalesce(formal_on, raised_on) as started_on,
                closed_on as ended_on
            from staging where formal and (status = 'open' or closed_on is not null)
            union all
            select source_key, 'stage', stage, coalesce(stage_on, formal_on, raised_on), closed_on
            from staging where (status = 'open' or (stage_on is not null and closed_on is not null))
                and (stage > 0 or not formal)""";

    private final CaseCells cells;
    private final WorkingDays calendar;
    private final String source;

    /** @param source tells the references of one file's rows from those of another's */
    EscalationLog(CaseCells cells, WorkingDays calendar, String source) {
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
        return cells.fields().format(KnownFields.ESCALATION_LOG);
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("source_key", "text"),
                column("child_reference", "text"),
                column("iro", "text"),
                column("team", "text"),
                column("taxonomy", "text"),
                column("theme", "text"),
                column("sub_reason", "text"),
                column("risk", "text"),
                column("concern", "text"),
                column("desired_outcome", "text"),
                column("protocol_version", "int"),
                column("raised_on", "date"),
                column("formal", "boolean"),
                column("formal_on", "date"),
                column("stage", "smallint"),
                column("stage_on", "date"),
                column("status", "text"),
                column("closed_on", "date"),
                column("outcome", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("source_key");
    }

    @Override
    public String keyInFile() {
        return cells.fields().place("reference");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> values(new RowCheck(row, errors));
    }

    private @Nullable Object[] values(RowCheck check) {
        var fields = cells.fields();
        var days = LogDays.read(check, cells);
        var term = cells.term(check, days.raised());
        var protocol = cells.protocol(check, "raised_on", days.raised());
        fields.requiredText(check, "level");
        var formal = fields.word(check, "level", LEVELS).map("formal"::equals);
        fields.requiredText(check, "status");
        var status = fields.word(check, "status", STATUSES);
        var stage = stage(check, formal, status, protocol);
        days.checkClosed(check, cells, status);
        return new @Nullable Object[] {
            cells.reference(check, "reference").orElse(null),
            cells.child(check).orElse(null),
            fields.text(check, "iro").orElse(NOT_RECORDED),
            fields.text(check, "team").orElse(null),
            term.map(Term::taxonomy).orElse(null),
            term.map(Term::theme).orElse(null),
            term.map(Term::reason).orElse(null),
            fields.word(check, "risk", RISKS).orElse(null),
            fields.text(check, "concern").orElse(null),
            fields.text(check, "desired_outcome").orElse(null),
            protocol.map(Protocol::version).orElse(null),
            days.raised().orElse(null),
            formal.orElse(false),
            days.formal().orElse(null),
            stage,
            days.stage().orElse(null),
            status.orElse(null),
            days.closed().orElse(null),
            fields.word(check, "outcome", OUTCOMES).orElse(null)
        };
    }

    /** The stage reached: 0 for an informal case, and for a closed one of which only that it was formal is known. */
    private int stage(RowCheck check, Optional<Boolean> formal, Optional<String> status, Optional<Protocol> protocol) {
        var text = cells.fields().text(check, "stage");
        if (text.isPresent() && !text.get().matches("\\d{1,2}")) {
            check.wrong(cells.fields().place("stage"), "no-such-stage", "This is not a stage", "Write its number");
            return 0;
        }
        int stage = text.map(Integer::valueOf).orElse(0);
        cells.requireStage(check, "stage", stage, protocol);
        if (formal.isPresent() && !formal.get() && stage > 0) {
            check.wrong(cells.fields().place("stage"), "not-formal", "An informal case has no stage", "Leave it out");
        }
        if (formal.orElse(false) && stage == 0 && status.filter("open"::equals).isPresent()) {
            check.wrong(
                    cells.fields().place("stage"),
                    "stage-missing",
                    "A formal case that is open is at some stage",
                    "Write the number of the stage");
        }
        return stage;
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        try (var spans = connection.createStatement()) {
            spans.execute(SPANS);
        }
        return new CaseMerge(connection, calendar).merge(run, source);
    }
}
