package uk.hearth.escalation.iros;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportKind;
import uk.hearth.escalation.imports.ImportRun;
import uk.hearth.escalation.imports.UpsertTable;
import uk.hearth.kit.rows.DayCell;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;

/** Files of the register itself. */
@ApplicationScoped
class IroRows implements ImportKind {

    private static final String WHOLE_TIME = "whole_time_equivalent";
    private static final UpsertTable TABLE =
            new UpsertTable("iro", List.of("account"), List.of("team", "active_from", "active_to", WHOLE_TIME));

    @Override
    public String name() {
        return "iros";
    }

    @Override
    public RowFormat format() {
        return new RowFormat(List.of(
                required("iro"),
                optional("team"),
                required("active_from"),
                optional("active_to"),
                optional(WHOLE_TIME)));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("account", "text"),
                column("team", "text"),
                column("active_from", "date"),
                column("active_to", "date"),
                column(WHOLE_TIME, "numeric(3, 2)"));
    }

    @Override
    public List<String> key() {
        return List.of("account");
    }

    @Override
    public String keyInFile() {
        return "iro";
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> values(new RowCheck(row, errors));
    }

    private static @Nullable Object[] values(RowCheck check) {
        var from = DayCell.first(check, "active_from");
        var to = DayCell.last(check, "active_to");
        if (check.requiredText("active_from").isPresent()
                && from.isPresent()
                && to.isPresent()
                && to.get().isBefore(from.get())) {
            check.wrong("active_to", "ends-before-it-begins", "The last day is before the first", "Swap the days");
        }
        var wholeTime = check.number(WHOLE_TIME).orElse(BigDecimal.ONE);
        if (wholeTime.signum() <= 0 || wholeTime.compareTo(BigDecimal.ONE) > 0 || wholeTime.scale() > 2) {
            check.wrong(
                    WHOLE_TIME,
                    "out-of-range",
                    "This is no part of full time",
                    "Write 1, or 0.6 for three days of five");
        }
        return new @Nullable Object[] {
            check.requiredText("iro").orElse(null),
            check.text("team").orElse(null),
            from.orElse(null),
            to.orElse(null),
            wholeTime
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return TABLE.merge(connection, run);
    }
}
