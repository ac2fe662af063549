package uk.hearth.escalation.iros;

import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportKind;
import uk.hearth.escalation.imports.ImportRun;
import uk.hearth.escalation.imports.UpsertTable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of how many children an authority looked after at a month's end. */
@ApplicationScoped
class ChildrenRows implements ImportKind {

    private static final int MOST = 100_000;
    private static final UpsertTable TABLE =
            new UpsertTable("children_looked_after", List.of("month"), List.of("children"));

    @Override
    public String name() {
        return "children-looked-after";
    }

    @Override
    public RowFormat format() {
        return new RowFormat(List.of(required("month"), required("children")));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(column("month", "date"), column("children", "int"));
    }

    @Override
    public List<String> key() {
        return List.of("month");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            return new @Nullable Object[] {MonthCell.read(check), CountCell.read(check, "children", MOST)};
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return TABLE.merge(connection, run);
    }
}
