package uk.hearth.placement.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.hearth.kit.staging.StagedColumn;

/** Something that can be told: what is staged of it, and how what was staged becomes what it tells. */
public interface StagedKind {

    /** What is staged, in the order of the values. */
    List<StagedColumn> staged();

    /**
     * Makes of the staged rows, in {@code staging}, what they tell; what is so already is left.
     *
     * @throws uk.hearth.kit.problems.InvalidInput naming the rows that what is there already does not allow
     */
    Counts merge(Connection connection, ImportRun run) throws SQLException;

    /** What became of rows: of those that are neither new nor other than before, nothing. */
    record Counts(int created, int revised) {}
}
