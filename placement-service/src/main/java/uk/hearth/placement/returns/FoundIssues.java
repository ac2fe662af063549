package uk.hearth.placement.returns;

import static uk.hearth.placement.layout.Column.*;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Finding;
import uk.hearth.placement.rules.Outcome;
import uk.hearth.placement.rules.Rule;

/** Keeps what the rules found in a return: an issue that an earlier return of the year had is the same issue. */
final class FoundIssues {

    /** By which date one row of a child is told from another, in every return. */
    private static final Map<TableName, Column> KEYS = Map.of(
            TableName.EPISODES, DECOM,
            TableName.REVIEWS, REVIEW,
            TableName.PLACED_ADOPTION, DATE_PLACED,
            TableName.MISSING, MIS_START,
            TableName.SW_EPISODES, SW_DECOM,
            TableName.DOLO, DOLO_START);

    private final Connection connection;
    private final StoredReturn stored;

    FoundIssues(Connection connection, StoredReturn stored) {
        this.connection = connection;
        this.stored = stored;
    }

    void keep(CaseData data, List<Outcome> outcomes) throws SQLException {
        outcomes(outcomes);
        Rows.run(connection, "drop table if exists pg_temp.found");
        Rows.run(connection, """
                create temporary table found (rule text, table_name text, child text, row_key text, ordinal int,
                    severity text, line int, columns text[], worker text) on commit drop""");
        stage(data, outcomes);
        Rows.run(connection, """
                insert into issue (authority, id, year, rule, table_name, child, row_key, ordinal)
                select ?, gen_random_uuid(), ?, rule, table_name, child, row_key, ordinal from found
                on conflict on constraint issue_once do nothing""", stored.authority(), stored.period().year());
        Rows.run(
                connection,
                """
                insert into finding (authority, return_no, issue, severity, line, columns, worker)
                select i.authority, ?, i.id, f.severity, f.line, f.columns, f.worker
                from found f join issue i on i.authority = ? and i.year = ? and i.rule = f.rule
                    and i.table_name = f.table_name and i.child = f.child and i.row_key = f.row_key
                    and i.ordinal = f.ordinal""",
                stored.number(),
                stored.authority(),
                stored.period().year());
    }

    private void outcomes(List<Outcome> outcomes) throws SQLException {
        Rows.run(
                connection,
                """
                insert into rule_outcome (authority, return_no, rule, state, because, findings)
                select ?, ?, * from unnest(?::text[], ?::text[], ?::text[], ?::int[])""",
                stored.authority(),
                stored.number(),
                outcomes.stream().map(outcome -> outcome.rule().code()).toList(),
                outcomes.stream()
                        .map(outcome -> outcome.status().name().toLowerCase(Locale.ROOT))
                        .toList(),
                outcomes.stream().map(Outcome::notRunBecause).collect(Collectors.toList()),
                outcomes.stream()
                        .map(outcome -> String.valueOf(outcome.findings().size()))
                        .toList());
    }

    private void stage(CaseData data, List<Outcome> outcomes) throws SQLException {
        var workers = new Workers(data);
        try (var copy = CopyText.into(connection, "found")) {
            for (var outcome : outcomes) {
                var seen = new HashMap<List<String>, Integer>();
                for (var finding : outcome.findings()) {
                    stage(copy, outcome.rule(), finding, seen, workers);
                }
            }
            copy.finish();
        }
    }

    private static void stage(
            CopyText copy, Rule rule, Finding finding, Map<List<String>, Integer> seen, Workers workers)
            throws SQLException {
        var row = finding.row();
        var identity = List.of(row.tableName().title(), row.text(CHILD), key(row));
        int ordinal = seen.merge(identity, 1, Integer::sum) - 1;
        copy.add(rule.code())
                .add(identity.get(0))
                .add(identity.get(1))
                .add(identity.get(2))
                .add(ordinal);
        copy.add(rule.severity().word()).add(row.line());
        copy.addArray(finding.columns().stream().map(Column::name).toList())
                .add(workers.of(row.child()))
                .endRow();
    }

    private static String key(Row row) {
        var column = KEYS.get(row.tableName().now());
        return column == null ? "" : row.text(column);
    }

    /** Each child's latest social worker, looked up once. */
    private static final class Workers {

        private final Map<Child, String> known = new HashMap<>();
        private final boolean any;

        Workers(CaseData data) {
            any = data.has(TableName.SW_EPISODES);
        }

        @Nullable
        String of(@Nullable Child child) {
            if (!any || child == null) {
                return null;
            }
            var worker = known.computeIfAbsent(child, Workers::latest);
            return worker.isEmpty() ? null : worker;
        }

        private static String latest(Child child) {
            return child.rows(TableName.SW_EPISODES).stream()
                    .filter(row -> row.dated(SW_DECOM))
                    .reduce((one, other) -> other.at(SW_DECOM) >= one.at(SW_DECOM) ? other : one)
                    .map(row -> row.text(SW_ID))
                    .orElse("");
        }
    }
}
