package uk.hearth.placement.importing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.Column;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.placement.returns.Rows;

/** Asks of all staged rows at once whether what is there already allows them. */
public final class StagedCheck {

    private static final int LISTED = 100;

    private final Connection connection;
    private final ImportRun run;
    private final RowErrors errors = new RowErrors();

    public StagedCheck(Connection connection, ImportRun run) {
        this.connection = connection;
        this.run = run;
    }

    /** What is wrong with a row, and what to do about it. */
    public record Wrong(String column, String code, String message, String remedy) {}

    /** @param sql selects {@code row_number} of the rows that are wrong; its parameters are those that follow */
    public StagedCheck refuse(Wrong wrong, String sql, @Nullable Object... parameters) throws SQLException {
        var limited = "select row_number from (%s) as wrong order by row_number limit %d".formatted(sql, LISTED);
        Rows.list(connection, limited, row -> row.getLong(1), parameters).forEach(row -> add(wrong, row));
        return this;
    }

    private void add(Wrong wrong, long row) {
        errors.add(new InputError(
                run.fromFile() ? row : null,
                run.fromFile()
                        ? wrong.column()
                        : Column.optional(wrong.column()).jsonName(),
                wrong.code(),
                wrong.message(),
                wrong.remedy()));
    }

    /** @throws InvalidInput if any row was wrong */
    public void throwIfAny() {
        if (run.fromFile()) {
            errors.throwIfAny();
        } else if (errors.count() > 0) {
            throw new InvalidInput(errors.listed().get(0).message(), errors.listed());
        }
    }
}
