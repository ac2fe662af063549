package uk.hearth.placement.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;

/** The rows that a rule has marked: each row once, in the columns that the rule names unless the mark says others. */
public final class Flags {

    private final Map<TableName, List<Column>> declared;
    private final Map<TableName, BitSet> rows = new EnumMap<>(TableName.class);
    private final Map<Row, List<Column>> marked = new HashMap<>();

    Flags(Map<TableName, List<Column>> declared) {
        this.declared = declared;
    }

    /** Marks a row in the columns that the rule names for its table. */
    public void mark(Row row) {
        if (!declared.containsKey(row.tableName())) {
            throw new IllegalStateException("The rule does not say that it flags " + row.tableName());
        }
        rows.computeIfAbsent(row.tableName(), table -> new BitSet()).set(row.index());
    }

    public void mark(Iterable<Row> several) {
        several.forEach(this::mark);
    }

    /** Marks a row in these columns of it only. */
    public void mark(Row row, List<Column> columns) {
        mark(row);
        marked.put(row, columns);
    }

    /** Marks a row if the rule flags its table, as one side of a pair. */
    void markIfDeclared(Row row) {
        if (declared.containsKey(row.tableName())) {
            mark(row);
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int count() {
        return rows.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** What was marked, by table and then in file order. */
    public List<Finding> findings(CaseData data) {
        var findings = new ArrayList<Finding>(count());
        rows.forEach((table, marks) -> marks.stream().forEach(index -> {
            var row = data.rows(table).get(index);
            var columns = marked.getOrDefault(row, declared.getOrDefault(table, List.of()));
            findings.add(new Finding(row, columns));
        }));
        return findings;
    }
}
