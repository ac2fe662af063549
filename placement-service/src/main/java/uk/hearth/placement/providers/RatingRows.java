package uk.hearth.placement.providers;

import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportKind;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.StagedCheck;
import uk.hearth.placement.importing.StagedCheck.Wrong;
import uk.hearth.placement.importing.UpsertTable;
import uk.hearth.placement.layout.SurroundingsChanged;

/** Files of what Ofsted judged of provisions, through the years. */
@ApplicationScoped
class RatingRows implements ImportKind {

    private static final UpsertTable TABLE =
            new UpsertTable("provision_rating", List.of("provision", "judged_on"), List.of("rating", "source"));
    private static final Wrong TOO_EARLY = new Wrong(
            "judged_on", "not-judged-yet", "The day is still to come", "Give the day on which Ofsted inspected");

    private final Clock clock;
    private final Event<SurroundingsChanged> changed;

    RatingRows(Clock clock, Event<SurroundingsChanged> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public String name() {
        return "provision-ratings";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(required("provision"), required("judged_on"), required("rating"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("provision", "text"),
                column("judged_on", "date"),
                column("rating", "text"),
                column("source", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("provision", "judged_on");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var cells = new Cells(check);
            return new @Nullable Object[] {
                cells.reference("provision"),
                cells.firstDay("judged_on"),
                check.word("rating", Rating.class, Rating::word)
                        .map(Rating::word)
                        .orElse(null),
                "entered"
            };
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        new StagedCheck(connection, run)
                .refuse(StagedProvisions.UNKNOWN, StagedProvisions.ARE_UNKNOWN, run.authority())
                .refuse(TOO_EARLY, "select row_number from staging where judged_on > ?", LocalDate.now(clock))
                .throwIfAny();
        var counts = TABLE.merge(connection, run);
        changed.fire(new SurroundingsChanged(run.authority()));
        return counts;
    }
}
