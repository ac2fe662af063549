package uk.hearth.kpi.findings;

import static uk.hearth.kit.tables.Column.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/**
 * The findings of an authority as one table, the most pressing first.
 *
 * @param on the day for which it is told what is overdue
 * @param complete whether these are all; a table ends after ten thousand
 */
public record FindingsReport(
        String authority, LocalDate on, int open, int overdue, boolean complete, List<FindingView> findings)
        implements Tabular {

    private static final List<Column> COLUMNS = List.of(
            text("authority", "Authority").described("ONS code"),
            text("id", "Finding"),
            text("severity", "Severity"),
            text("rule", "Rule"),
            text("kind", "Kind of rule"),
            text("indicator", "Indicator").described("Its code"),
            text("period", "Period"),
            text("place", "Part of the figure"),
            text("words", "What was found"),
            text("state", "State"),
            text("owner", "Owner").described("A post"),
            Column.of("due_on", "Due", ColumnType.DATE),
            Column.of("overdue", "Overdue", ColumnType.TRUTH),
            text("found_at", "Found"),
            text("resolved_by", "Resolved by"),
            text("resolved_at", "Resolved"),
            text("reason", "Reason"));

    @Override
    public Table asTable() {
        return new Table(
                "findings-%s-%s".formatted(authority, on),
                COLUMNS,
                findings.stream().map(FindingsReport::cells).toList(),
                TableNotes.titled("Findings in the figures of %s, %s".formatted(authority, on)));
    }

    private static List<@Nullable Object> cells(FindingView finding) {
        return Arrays.asList(
                finding.authority(),
                finding.id().toString(),
                finding.severity().wire(),
                finding.rule(),
                finding.kind().wire(),
                finding.indicator(),
                finding.period().code(),
                finding.place(),
                finding.words(),
                finding.state().wire(),
                finding.owner(),
                finding.dueOn().toString(),
                finding.overdue(),
                finding.foundAt().toString(),
                finding.resolvedBy(),
                finding.resolvedAt() == null ? null : finding.resolvedAt().toString(),
                finding.reason());
    }
}
