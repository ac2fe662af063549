package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts;
import uk.hearth.kit.disclosure.Counts.Place;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Suppressed;
import uk.hearth.kit.disclosure.Suppression;
import uk.hearth.kit.disclosure.Symbol;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/**
 * Counts by row and measure, with their totals and each one's share of its column.
 *
 * @param suppression the rules by which small numbers were taken out; absent where none were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountTable(
        @Schema(examples = "reasons") String report,
        String title,
        String authority,
        @Nullable String period,
        List<String> measures,
        List<CountRow> rows,
        CountRow total,
        @Nullable String suppression)
        implements Tabular {

    private static final Suppressed NOTHING = new Suppressed(Set.of(), Set.of(), false);

    static CountTable of(Heading heading, List<String> measures, List<Counted> rows, @Nullable DisclosureRules rules) {
        var totals = IntStream.range(0, measures.size())
                .mapToObj(column ->
                        rows.stream().mapToLong(row -> row.counts().get(column)).sum())
                .toList();
        var total = new Counted(null, "total", "Total", totals);
        var hidden = rules == null || rows.isEmpty() || measures.isEmpty()
                ? NOTHING
                : Suppression.of(counts(rows, totals), rules);
        var shown = new ArrayList<CountRow>();
        for (var row : rows) {
            shown.add(show(row, shown.size(), measures, totals, hidden));
        }
        return new CountTable(
                heading.report(),
                heading.title(),
                heading.authority(),
                heading.period(),
                measures,
                shown,
                show(total, rows.size(), measures, totals, hidden),
                rules == null ? null : rules.version());
    }

    private static Counts counts(List<Counted> rows, List<Long> totals) {
        var cells = new ArrayList<List<@Nullable Long>>();
        rows.forEach(row -> cells.add(withoutSum(row.counts())));
        cells.add(withoutSum(totals));
        return new Counts(cells);
    }

    /** What the measures of a row come to together is not told. */
    private static List<@Nullable Long> withoutSum(List<Long> counts) {
        var cells = new ArrayList<@Nullable Long>(counts);
        cells.add(null);
        return cells;
    }

    private static CountRow show(Counted row, int place, List<String> measures, List<Long> totals, Suppressed hidden) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        var suppressed = new ArrayList<String>();
        for (int i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            if (hidden.hides(new Place(place, i))) {
                suppressed.add(measure);
                continue;
            }
            counts.put(measure, row.counts().get(i));
            if (totals.get(i) > 0) {
                percents.put(measure, percent(row.counts().get(i), totals.get(i)));
            }
        }
        return new CountRow(row.within(), row.code(), row.title(), counts, percents, suppressed);
    }

    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    @Override
    public Table asTable() {
        var columns = new ArrayList<>(
                List.of(Column.text("list", "List"), Column.text("code", "Code"), Column.text("title", "Title")));
        for (var measure : measures) {
            var words = measure.replace('_', ' ');
            columns.add(Column.of(measure, capital(words), ColumnType.WHOLE_NUMBER)
                    .orNothing(List.of(Symbol.CONFIDENTIAL.letter())));
            columns.add(Column.number(measure + "_percent", capital(words) + ", %")
                    .orNothing(List.of(Symbol.CONFIDENTIAL.letter())));
        }
        var lines = new ArrayList<List<@Nullable Object>>();
        rows.forEach(row -> lines.add(cells(row)));
        lines.add(cells(total));
        var name = "%s-%s".formatted(report, authority) + (period == null ? "" : "-" + period.replaceAll("\\.+", "-"));
        return new Table(name, columns, lines, new TableNotes(title, null, null, null));
    }

    private List<@Nullable Object> cells(CountRow row) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(row.within(), row.code(), row.title()));
        for (var measure : measures) {
            var hidden = row.suppressed().contains(measure);
            cells.add(hidden ? Symbol.CONFIDENTIAL.letter() : row.counts().get(measure));
            cells.add(hidden ? Symbol.CONFIDENTIAL.letter() : row.percents().get(measure));
        }
        return cells;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
