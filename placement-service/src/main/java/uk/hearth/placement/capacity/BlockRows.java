package uk.hearth.placement.capacity;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportKind;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedCheck;
import uk.hearth.placement.importing.StagedCheck.Wrong;
import uk.hearth.placement.providers.Cells;
import uk.hearth.placement.providers.StagedProvisions;
import uk.hearth.placement.returns.Rows;

/**
 * Files of beds that cannot be used, a row a block. A block of the same provision, first day and reason is the same one: told
 * otherwise, it is revised. A block that a file does not have stays.
 */
@ApplicationScoped
class BlockRows implements ImportKind {

    private static final int MOST_BEDS = 500;
    private static final int LONGEST_NOTE = 400;
    private static final Wrong SEVERAL = new Wrong(
            "from",
            "several-blocks",
            "More than one block of the provision begins on this day for this reason",
            "Take one of them back first, or revise them one by one");
    private static final Wrong TOO_MANY = new Wrong(
            "beds",
            "more-blocked-than-there-are",
            "On some of these days more beds would be blocked than the provision has",
            "Block fewer beds, end another block first, or correct the capacity");

    @Override
    public String name() {
        return "bed-blocks";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("provision"),
                required("from"),
                optional("to"),
                required("beds"),
                required("reason"),
                optional("note"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("provision", "text collate \"C\""),
                column("held_from", "date"),
                column("held_to", "date"),
                column("beds", "int"),
                column("reason", "text"),
                column("note", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("provision", "held_from", "reason");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var cells = new Cells(check);
            var from = cells.firstDay("from");
            return new @Nullable Object[] {
                cells.reference("provision"),
                from,
                cells.lastDay("to", from),
                cells.count("beds", 1, MOST_BEDS, null),
                check.word("reason", BlockReason.class, BlockReason::word)
                        .map(BlockReason::word)
                        .orElse(null),
                note(check)
            };
        };
    }

    private static @Nullable String note(RowCheck check) {
        var note = check.text("note").orElse(null);
        if (note != null && note.length() > LONGEST_NOTE) {
            check.wrong("note", "too-long", "The note is too long", "Write at most 400 characters");
        }
        return note;
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        new StagedCheck(connection, run)
                .refuse(StagedProvisions.UNKNOWN, StagedProvisions.ARE_UNKNOWN, run.authority())
                .refuse(Plans.BEGIN_TOO_FAR, Plans.BEGIN_BEYOND, Plans.LAST)
                .refuse(Plans.END_TOO_FAR, Plans.END_BEYOND, Plans.LAST)
                .refuse(SEVERAL, StagedBlocks.SEVERAL, run.authority())
                .throwIfAny();
        Rows.run(connection, StagedBlocks.WIDEN);
        Rows.run(connection, StagedBlocks.FIND, run.authority());
        Rows.run(connection, StagedBlocks.FORGET_KNOWN);
        int revised = Rows.run(connection, StagedBlocks.SUPERSEDE, Timestamp.from(run.at()), run.authority());
        int told = Rows.run(connection, StagedBlocks.ADD, run.authority(), run.by(), Timestamp.from(run.at()));
        new StagedCheck(connection, run)
                .refuse(
                        TOO_MANY,
                        StagedBlocks.TOO_MANY,
                        run.authority(),
                        run.authority(),
                        run.authority(),
                        run.authority())
                .throwIfAny();
        return new Counts(told - revised, revised);
    }
}
