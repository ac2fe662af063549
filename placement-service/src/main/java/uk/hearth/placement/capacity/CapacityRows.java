package uk.hearth.placement.capacity;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportKind;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedCheck;
import uk.hearth.placement.importing.StagedCheck.Wrong;
import uk.hearth.placement.importing.UpsertTable;
import uk.hearth.placement.providers.Cells;
import uk.hearth.placement.providers.StagedProvisions;

/** Files of how many beds provisions have, a row for each time that it changes. */
@ApplicationScoped
class CapacityRows implements ImportKind {

    private static final int MOST_BEDS = 500;
    private static final UpsertTable TABLE = new UpsertTable(
            "capacity_line", List.of("provision", "held_from"), List.of("held_to", "registered", "staffed", "note"));
    private static final Wrong OVERLAPS = new Wrong(
            "from",
            "overlapping-capacity",
            "Another line of the provision's capacity holds on some of these days: its beds would be counted twice",
            "End that line the day before this one begins");
    private static final String OVERLAPPING = """
            select s.row_number from staging s join capacity_line c on c.authority = ? and c.provision = s.provision
                and c.held_from <> s.held_from and c.held && daterange(s.held_from, s.held_to, '[]')""";

    @Override
    public String name() {
        return "provision-capacity";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("provision"),
                required("from"),
                optional("to"),
                required("registered"),
                optional("staffed"),
                optional("note"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("provision", "text"),
                column("held_from", "date"),
                column("held_to", "date"),
                column("registered", "int"),
                column("staffed", "int"),
                column("note", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("provision", "held_from");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var cells = new Cells(check);
            var from = cells.firstDay("from");
            int registered = cells.count("registered", 0, MOST_BEDS, null);
            return new @Nullable Object[] {
                cells.reference("provision"),
                from,
                cells.lastDay("to", from),
                registered,
                cells.count("staffed", 0, registered, registered),
                check.text("note").orElse(null)
            };
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        new StagedCheck(connection, run)
                .refuse(StagedProvisions.UNKNOWN, StagedProvisions.ARE_UNKNOWN, run.authority())
                .refuse(Plans.BEGIN_TOO_FAR, Plans.BEGIN_BEYOND, Plans.LAST)
                .refuse(Plans.END_TOO_FAR, Plans.END_BEYOND, Plans.LAST)
                .throwIfAny();
        var counts = TABLE.merge(connection, run);
        new StagedCheck(connection, run)
                .refuse(OVERLAPS, OVERLAPPING, run.authority())
                .throwIfAny();
        return counts;
    }
}
