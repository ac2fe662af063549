package uk.hearth.placement.providers;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
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

/** Files of what provisions cost a week, a row for each line of a fee. */
@ApplicationScoped
class FeeRows implements ImportKind {

    private static final BigDecimal MOST = BigDecimal.valueOf(9_999_999);
    private static final UpsertTable TABLE = new UpsertTable(
            "weekly_fee",
            List.of("provision", "arrangement", "line", "held_from"),
            List.of("held_to", "amount", "includes", "framework"));
    private static final Wrong FRAMEWORK_OF_SPOT = new Wrong(
            "framework",
            "spot-has-no-framework",
            "A spot price is of no framework",
            "Leave the framework out, or say that the price is of a framework");
    private static final Wrong OVERLAPS = new Wrong(
            "from",
            "overlapping-fee",
            "Another line of the same name holds on some of these days",
            "End that one the day before this one begins, or give this one another name");
    private static final String OVERLAPPING = """
            select s.row_number from staging s join weekly_fee f on f.authority = ? and f.provision = s.provision
                and f.arrangement = s.arrangement and f.line = s.line and f.held_from <> s.held_from
                and f.held && daterange(s.held_from, s.held_to, '[]')""";

    @Override
    public String name() {
        return "provision-fees";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("provision"),
                required("arrangement"),
                required("line"),
                required("from"),
                optional("to"),
                required("weekly_amount"),
                optional("includes"),
                optional("framework"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("provision", "text"),
                column("arrangement", "text"),
                column("line", "text"),
                column("held_from", "date"),
                column("held_to", "date"),
                column("amount", "numeric"),
                column("includes", "text[]"),
                column("framework", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("provision", "arrangement", "line", "held_from");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var cells = new Cells(check);
            var from = cells.firstDay("from");
            return new @Nullable Object[] {
                cells.reference("provision"),
                check.word("arrangement", Arrangement.class, Arrangement::word)
                        .map(Arrangement::word)
                        .orElse(null),
                cells.reference("line"),
                from,
                cells.lastDay("to", from),
                amount(check),
                cells.words("includes", FeePart.class, FeePart::word),
                check.text("framework").orElse(null)
            };
        };
    }

    private static @Nullable BigDecimal amount(RowCheck check) {
        check.requiredText("weekly_amount");
        var amount = check.number("weekly_amount");
        if (amount.isPresent() && amount.get().signum() < 0) {
            check.wrong(
                    "weekly_amount",
                    "fee-below-nothing",
                    "A fee is not below nothing",
                    "Write pounds a week, 0 if nothing is paid");
        } else if (amount.isPresent()
                && (amount.get().scale() > 2 || amount.get().compareTo(MOST) > 0)) {
            check.wrong(
                    "weekly_amount", "out-of-range", "This is no weekly fee", "Write pounds and pence, as in 4250.00");
        }
        return amount.orElse(null);
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        new StagedCheck(connection, run)
                .refuse(StagedProvisions.UNKNOWN, StagedProvisions.ARE_UNKNOWN, run.authority())
                .refuse(
                        FRAMEWORK_OF_SPOT,
                        "select row_number from staging where arrangement = 'spot' and framework is not null")
                .throwIfAny();
        var counts = TABLE.merge(connection, run);
        new StagedCheck(connection, run)
                .refuse(OVERLAPS, OVERLAPPING, run.authority())
                .throwIfAny();
        return counts;
    }
}
