package uk.hearth.placement.commitments;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** One kind of file: its columns, how a row is read, and how rows that were read become what they tell. */
interface ImportKind {

    /** Plural, as in the address. */
    String name();

    RowFormat format();

    /** What is staged, in the order of the values that are read. */
    List<StagedColumn> staged();

    /** The staged columns that make a row another than the rest, by the first of which a person would find it. */
    List<String> key();

    /** A reader for one file of an authority, which may look up once what all rows need. */
    RowReader open(String authority);

    /** Notes what is wrong with staged rows beside each other and beside what is there. */
    default void check(Connection connection, ImportRun run, RowErrors errors) throws SQLException {}

    /** Makes of the staged rows, in {@code staging}, what they tell; what is so already is left. */
    Counts merge(Connection connection, ImportRun run) throws SQLException;

    /** Reads one row. */
    interface RowReader {

        /** @return for each thing that the row tells of, values for the staged columns; anything once an error was added */
        List<@Nullable Object[]> read(Row row, RowErrors errors);
    }

    /**
     * What became of what was told.
     *
     * @param kept otherwise than the file says, as it was set by hand since
     */
    record Counts(int created, int revised, int kept) {}
}
