package uk.hearth.kpi.imports;

import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;

/** One kind of file: its columns, the table it fills, and how a row is read. */
public interface ImportKind {

    /** Plural, as in the address. */
    String name();

    RowFormat format();

    StoredTable table();

    /** Whether rows belong to an authority; the catalogue's do not. */
    default boolean tenanted() {
        return true;
    }

    /** Whether an import can be taken back; not where other things hang on its rows. */
    default boolean withdrawable() {
        return tenanted();
    }

    /** A reader for one file, which may look up once what all rows need. */
    RowReader open();

    /** Reads one row. */
    interface RowReader {

        /**
         * Checks a row and turns it into values.
         *
         * @param authority of the row, already granted and known; {@code -} where rows have none
         * @return values for the table's columns, in their order; anything at all once an error was added
         */
        @Nullable
        Object[] read(Row row, String authority, RowErrors errors);
    }
}
