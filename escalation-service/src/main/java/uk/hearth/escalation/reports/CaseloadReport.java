package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/**
 * Caseloads of IROs against the Handbook's, and escalations for each IRO and for 100 children looked after.
 *
 * @param least the Handbook's lower end, for a full-time post
 * @param most its upper end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseloadReport(
        String report,
        String title,
        String authority,
        String period,
        int least,
        int most,

        @Schema(description = "At month ends of the period, on average; absent where none was brought in") @Nullable
        BigDecimal childrenLookedAfter,

        long escalations,
        @Nullable BigDecimal escalationsPer100ChildrenLookedAfter,

        @Schema(description = "Escalations for each IRO who raised one or has a caseload") @Nullable
        BigDecimal escalationsPerIro,

        List<CaseloadRow> rows)
        implements Tabular {

    private static final List<Column> COLUMNS = List.of(
            Column.text("iro", "IRO"),
            Column.text("team", "Team"),
            Column.number("children", "Children, mean of month ends"),
            Column.number("whole_time_equivalent", "Whole-time equivalent"),
            Column.number("children_per_whole_time", "Children for a full-time post"),
            Column.text("standing", "Against 50 to 70"),
            Column.of("informal", "Informal escalations", ColumnType.WHOLE_NUMBER),
            Column.of("formal", "Formal escalations", ColumnType.WHOLE_NUMBER),
            Column.number("escalations_per_100_children", "Escalations for 100 children"));

    @Override
    public Table asTable() {
        return new Table(
                "caseloads-%s-%s".formatted(authority, period.replaceAll("\\.+", "-")),
                COLUMNS,
                rows.stream().map(CaseloadReport::cells).toList(),
                new TableNotes(title, null, null, null));
    }

    private static List<@Nullable Object> cells(CaseloadRow row) {
        return Arrays.asList(
                row.iro(),
                row.team(),
                row.children(),
                row.wholeTimeEquivalent(),
                row.childrenPerWholeTime(),
                row.standing(),
                row.informal(),
                row.formal(),
                row.escalationsPer100Children());
    }
}
