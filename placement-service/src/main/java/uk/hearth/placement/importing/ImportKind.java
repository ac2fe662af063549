package uk.hearth.placement.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.rows.RowFormat;

/** One kind of row of files: its columns, and how it is read. */
public interface ImportKind extends StagedKind {

    /** Plural, as in the address. */
    String name();

    RowFormat format();

    /** The staged columns that make a row another than the rest, by the first of which a person would find it. */
    List<String> key();

    /** A reader for one file of an authority, which may look up once what all rows need. */
    RowReader open(String authority);

    /** Reads one row. */
    interface RowReader {

        /** @return values for the staged columns; anything at all once an error was added */
        @Nullable
        Object[] read(Row row, RowErrors errors);
    }
}
