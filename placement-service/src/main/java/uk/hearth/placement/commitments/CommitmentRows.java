package uk.hearth.placement.commitments;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.DayCell;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of commitments, a row each. Milestones are set one by one. */
@ApplicationScoped
class CommitmentRows implements ImportKind {

    private static final UpsertTable TABLE = new UpsertTable(
            "commitment", List.of("code"), List.of("title", "wording", "strategy", "owner", "starts_on", "due_on"));

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("commitment"),
                required("title"),
                optional("wording"),
                optional("strategy"),
                optional("owner"),
                optional("starts"),
                optional("due"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("code", "text"),
                column("title", "text"),
                column("wording", "text"),
                column("strategy", "text"),
                column("owner", "text"),
                column("starts_on", "date"),
                column("due_on", "date"));
    }

    @Override
    public List<String> key() {
        return List.of("code");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> List.<@Nullable Object[]>of(values(new RowCheck(row, errors)));
    }

    private static @Nullable Object[] values(RowCheck check) {
        var owner = CommitmentCell.text(check, "owner", 200);
        if (owner.isPresent() && !owner.get().matches(SetCommitment.OWNER)) {
            check.wrong("owner", "owner-not-a-post", "The owner is a person's address", "Name the post instead");
        }
        var starts = DayCell.first(check, "starts");
        var due = DayCell.last(check, "due");
        if (starts.isPresent() && due.isPresent() && due.get().isBefore(starts.get())) {
            check.wrong("due", "dates-not-in-order", "It is due before it starts", "Check the two days");
        }
        check.requiredText("title");
        return new @Nullable Object[] {
            CommitmentCell.code(check, "commitment", CommitmentDesk.CODE, CommitmentDesk.CODE_WORDS),
            CommitmentCell.text(check, "title", 400).orElse(null),
            CommitmentCell.text(check, "wording", 4000).orElse(null),
            CommitmentCell.text(check, "strategy", 200).orElse(null),
            owner.orElse(null),
            starts.orElse(null),
            due.orElse(null)
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return TABLE.merge(connection, run);
    }
}
