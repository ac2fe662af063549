package uk.hearth.kpi.breakdowns;

import static uk.hearth.kit.tables.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Symbol;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.series.PeriodView;

/**
 * One indicator in one period by one or two dimensions.
 *
 * @param dimensions of the rows, then of the columns if there is a second
 * @param columns the categories of the second dimension
 * @param totals over the first dimension, where any is known
 * @param withheld whether nothing is shown, as the figures cannot be shown in part
 * @param findings totals that are not the sum of their parts
 * @param otherBreakdowns what else the figures are broken down by; for internal use only
 * @param rules the rules of disclosure that were applied
 */
public record BreakdownView(
        IndicatorView indicator,
        AreaView authority,
        PeriodView period,
        Audience audience,

        @Schema(examples = "[\"accommodation\", \"location\"]")
        List<String> dimensions,

        List<String> columns,
        List<BreakdownRow> rows,
        @Nullable BreakdownRow totals,
        boolean withheld,
        List<BreakdownFinding> findings,
        List<List<String>> otherBreakdowns,
        @Schema(examples = "[\"disclosure-1\"]") List<String> rules)
        implements Tabular {

    private static final List<String> SYMBOLS =
            Arrays.stream(Symbol.values()).map(Symbol::letter).toList();

    @Override
    public Table asTable() {
        var name = String.join(
                "-", indicator.code(), authority.code(), period.code().code(), audience.wire());
        var all = Stream.concat(rows.stream(), Stream.ofNullable(totals));
        var title = "%s, %s, %s".formatted(indicator.title(), authority.name(), period.label());
        return new Table(
                name.replaceAll("[^A-Za-z0-9-]", "-"),
                headings(),
                all.map(this::cells).toList(),
                new TableNotes(title, indicator.definition(), indicator.sourceSystem(), null));
    }

    private List<Column> headings() {
        var headings = new ArrayList<>(List.of(
                text("authority", "Authority").described("ONS code"),
                text("indicator", "Indicator").described("Its code"),
                text("period", "Period"),
                text(dimensions.get(0), dimensions.get(0))));
        columns.forEach(category -> headings.add(figures(category, dimensions.get(1) + ": " + category)));
        headings.add(columns.isEmpty() ? figures("value", "Value") : figures("total", "Total"));
        return headings;
    }

    private static Column figures(String name, String title) {
        return Column.number(name, title)
                .orNothing(SYMBOLS)
                .described("c confidential, z not applicable, x not available, k rounds to zero");
    }

    private List<@Nullable Object> cells(BreakdownRow row) {
        var cells = new ArrayList<@Nullable Object>(
                List.of(authority.code(), indicator.code(), period.code().code(), row.category()));
        row.cells().forEach(cell -> cells.add(cell.printed()));
        cells.add(row.total() == null ? null : row.total().printed());
        return cells;
    }
}
