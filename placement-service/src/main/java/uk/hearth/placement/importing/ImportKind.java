package uk.hearth.placement.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;

/** One kind of row: its columns, how it is read from a file, and how rows that were read become what they tell. */
public interface ImportKind {

    /** Plural, as in the address. */
    String name();

    RowFormat format();

    /** What is staged, in the order of the values that are read. */
    List<StagedColumn> staged();

    /** The staged columns that make a row another than the rest, by the first of which a person would find it. */
    List<String> key();

    /** A reader for one file of an authority, which may look up once what all rows need. */
    RowReader open(String authority);

    /**
     * Makes of the staged rows, in {@code staging}, what they tell; what is so already is left.
     *
     * @throws uk.hearth.kit.problems.InvalidInput naming the rows that what is there already does not allow
     */
    Counts merge(Connection connection, ImportRun run) throws SQLException;

    /** Reads one row. */
    interface RowReader {

        /** @return values for the staged columns; anything at all once an error was added */
        @Nullable
        Object[] read(Row row, RowErrors errors);
    }

    /** What became of rows: of those that are neither new nor other than before, nothing. */
    record Counts(int created, int revised) {}
}
