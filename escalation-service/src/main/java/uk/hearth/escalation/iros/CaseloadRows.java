package uk.hearth.escalation.iros;

import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportKind;
import uk.hearth.escalation.imports.ImportRun;
import uk.hearth.escalation.imports.UpsertTable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of how many children each IRO had at a month's end. */
@ApplicationScoped
class CaseloadRows implements ImportKind {

    private static final int MOST = 1000;
    private static final UpsertTable TABLE =
            new UpsertTable("iro_caseload", List.of("month", "account"), List.of("children"));

    private final Iros iros;

    CaseloadRows(Iros iros) {
        this.iros = iros;
    }

    @Override
    public String name() {
        return "iro-caseloads";
    }

    @Override
    public RowFormat format() {
        return new RowFormat(List.of(required("month"), required("iro"), required("children")));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(column("month", "date"), column("account", "text"), column("children", "int"));
    }

    @Override
    public List<String> key() {
        return List.of("month", "account");
    }

    @Override
    public RowReader open(String authority) {
        var known = iros.accounts(authority);
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var account = check.requiredText("iro");
            if (account.isPresent() && !known.contains(account.get())) {
                check.wrong("iro", "unknown-iro", "This IRO is not in the register", "Register the account first");
            }
            return new @Nullable Object[] {
                MonthCell.read(check), account.orElse(null), CountCell.read(check, "children", MOST)
            };
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return TABLE.merge(connection, run);
    }
}
