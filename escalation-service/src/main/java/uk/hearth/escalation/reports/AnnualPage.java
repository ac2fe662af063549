package uk.hearth.escalation.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;

/** The annual pack as one self-contained page: headings, sentences and tables that a screen reader can follow. */
record AnnualPage(String title, String authority, List<String> summary, List<Part> parts) {

    /** A table under its heading. */
    record Part(String id, String heading, List<Head> head, List<Line> lines) {}

    /** A column's title, and whether figures stand under it. */
    record Head(String title, boolean figure) {}

    /** A row: what it is of, and its cells in order. */
    record Line(List<Cell> cells) {}

    /** A cell as it is read. */
    record Cell(String text, boolean figure, boolean heads) {}

    /** Checked against the page when the service is built. */
    @CheckedTemplate(basePath = "reports")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance annual(AnnualPage page);
    }

    static String of(AnnualPack pack) {
        var tables = List.of(
                pack.levels(),
                pack.reasons(),
                pack.stages(),
                pack.timeliness(),
                pack.outcomes(),
                pack.repeats(),
                pack.caseloads());
        var parts = new ArrayList<Part>();
        for (Tabular table : tables) {
            parts.add(part("table-" + (parts.size() + 1), table.asTable()));
        }
        return Templates.annual(new AnnualPage(pack.title(), pack.authority(), pack.summary(), parts))
                .render();
    }

    private static Part part(String id, Table table) {
        var named = table.columns().stream().map(Column::name).toList();
        int heads = Math.max(0, named.indexOf("title"));
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < named.size(); i++) {
            var machine = i < heads && table.rows().stream().map(firstOf(i)).allMatch(Objects::isNull);
            if (!machine && !named.get(i).equals("code")) {
                shown.add(i);
            }
        }
        var head = shown.stream()
                .map(i -> new Head(
                        table.columns().get(i).title(), isFigure(table.columns().get(i))))
                .toList();
        var lines = table.rows().stream()
                .map(row -> new Line(shown.stream()
                        .map(i -> new Cell(
                                text(row.get(i)), isFigure(table.columns().get(i)), i == heads))
                        .toList()))
                .toList();
        return new Part(id, table.notes().title(), head, lines);
    }

    private static Function<List<@Nullable Object>, @Nullable Object> firstOf(int place) {
        return row -> row.get(place);
    }

    private static boolean isFigure(Column column) {
        return column.type() != ColumnType.TEXT;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
