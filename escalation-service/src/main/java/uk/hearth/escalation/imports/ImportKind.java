package uk.hearth.escalation.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** One kind of file: its columns, how a row is read, and how rows that were read become what they tell. */
public interface ImportKind {

    /** Plural, as in the address. */
    String name();

    /** Tells files of one kind that are read in different ways apart. */
    default String variant() {
        return "";
    }

    RowFormat format();

    /** What is staged, in the order of the values that are read. */
    List<StagedColumn> staged();

    /** The staged columns that make a row another than the rest, by the first of which a person would find it. */
    List<String> key();

    /** Where in the file the key stands. */
    default String keyInFile() {
        return key().get(0);
    }

    /** A reader for one file of an authority, which may look up once what all rows need. */
    RowReader open(String authority);

    /** Makes of the staged rows, in {@code staging}, what they tell; what is so already is left. */
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
