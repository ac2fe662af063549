package uk.hearth.placement.capacity;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportKind;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.providers.Cells;
import uk.hearth.placement.returns.Rows;

/** Files of what providers tell, a row for each child who came or left; the order of the rows does not matter. */
@ApplicationScoped
class NoticeRows implements ImportKind {

    static final List<StagedColumn> STAGED = List.of(
            column("provision", "text"),
            column("own", "boolean"),
            column("occupant", "text"),
            column("movement", "text"),
            column("on_day", "date"));

    private static final int LONGEST_CHILD = 20;
    private static final int LONGEST_OCCUPANT = 40;
    private static final String INSERT = """
            insert into placement_notice (authority, id, provision, own, occupant, movement, on_day, told_by, told_at)
            select ?, gen_random_uuid(), provision, own, occupant, movement, on_day, ?, ? from staging
            on conflict (authority, provision, own, occupant, on_day) where withdrawn_at is null do nothing""";

    @Override
    public String name() {
        return "placement-notices";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("provision"), required("movement"), required("on"), optional("child"), optional("occupant"));
    }

    @Override
    public List<StagedColumn> staged() {
        return STAGED;
    }

    @Override
    public List<String> key() {
        return List.of("provision", "own", "occupant", "on_day", "movement");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> values(new RowCheck(row, errors));
    }

    private static @Nullable Object[] values(RowCheck check) {
        var cells = new Cells(check);
        var child = reference(check, "child", LONGEST_CHILD);
        var occupant = reference(check, "occupant", LONGEST_OCCUPANT);
        if (child.isPresent() == occupant.isPresent()) {
            check.wrong(
                    "child",
                    "about-nobody-or-two",
                    "The row must be about one child",
                    "Give the authority's own child, or the provider's word for one whom another council placed");
        }
        return new @Nullable Object[] {
            cells.reference("provision"),
            child.isPresent(),
            child.or(() -> occupant).map(TellNotice::plain).orElse(""),
            check.word("movement", Movement.class, Movement::word)
                    .map(Movement::word)
                    .orElse(null),
            cells.firstDay("on")
        };
    }

    private static Optional<String> reference(RowCheck check, String column, int longest) {
        var text = check.text(column);
        if (text.isPresent() && text.get().length() > longest) {
            check.wrong(column, "too-long", "The reference is too long", "Keep it to %d characters".formatted(longest));
        }
        return text;
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        var book = new NoticeBook(connection, run);
        book.requirePossible();
        int told = Rows.run(connection, INSERT, run.authority(), run.by(), Timestamp.from(run.at()));
        book.derive();
        return new Counts(told, 0);
    }
}
