package uk.hearth.placement.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.TableFilling;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.layout.Words;

/** A table of an example, as text: see {@link RuleExamples}. */
record ExampleTable(TableName name, List<Column> columns, List<List<String>> rows) {

    static ExampleTable of(TableName name, String columns, String... rows) {
        var named = Stream.of(columns.split(" +")).map(Column::valueOf).toList();
        return new ExampleTable(
                name, named, Stream.of(rows).map(ExampleTable::values).toList());
    }

    private static List<String> values(String row) {
        return Arrays.asList(row.strip().split(" +"));
    }

    ExampleTable lastYear() {
        return new ExampleTable(name.lastYear(), columns, rows);
    }

    CaseTable laidOut(Words words) {
        var filling = new TableFilling(name, words);
        if (columns.contains(Column.UASC)) {
            filling.bringsUasc();
        }
        filling.rows(
                columns,
                rows.stream()
                        .map(row -> row.stream().map(ExampleTable::value).toList())
                        .toList());
        return filling.table();
    }

    private static String value(String written) {
        var value = written.startsWith("*") ? written.substring(1) : written;
        return value.equals("-") ? "" : value.replace('_', ' ');
    }

    boolean hasMark() {
        return rows.stream().anyMatch(row -> row.get(0).startsWith("*"));
    }

    /** The marks that are expected: of a row with stars within it exactly those columns, else those that the rule names. */
    Stream<String> marks(List<Column> declared) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).get(0).startsWith("*"))
                .mapToObj(row -> Example.mark(name, row, starred(rows.get(row), declared)));
    }

    private List<Column> starred(List<String> row, List<Column> declared) {
        var starred = IntStream.range(1, columns.size())
                .filter(i -> row.get(i).startsWith("*"))
                .mapToObj(columns::get)
                .toList();
        return starred.isEmpty() ? declared : starred;
    }

    @Override
    public String toString() {
        return name.title() + columns + rows;
    }
}
