package uk.hearth.kit.tables;

import java.util.List;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;

/**
 * The whole of a list as a table: a column for each component of its records, named as in JSON but in lower_snake_case.
 *
 * @param name of the file without its ending: letters, digits and hyphens
 * @param title what people call it
 * @param of what a row is told from
 */
public record Listing<T extends Record>(String name, String title, Class<T> of, List<T> rows) implements Tabular {

    /** How many rows a list may have to be told as one table. */
    public static final int MOST_ROWS = 20_000;

    /** @throws InvalidInput if there are too many: ask the list for one row more than {@link #MOST_ROWS} to know */
    public Listing {
        if (rows.size() > MOST_ROWS) {
            throw new InvalidInput(
                    "The list is too long for one table.",
                    List.of(new InputError(
                            null,
                            null,
                            "too-many-rows",
                            "It has more than %d rows".formatted(MOST_ROWS),
                            "Narrow it by its parameters, or read it as JSON page by page")));
        }
    }

    @Override
    public Table asTable() {
        return RecordTable.of(this);
    }
}
