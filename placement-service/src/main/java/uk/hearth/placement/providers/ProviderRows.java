package uk.hearth.placement.providers;

import static uk.hearth.kit.rows.Column.optional;
import static uk.hearth.kit.rows.Column.required;
import static uk.hearth.kit.staging.StagedColumn.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kit.rows.RowFormat;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.placement.importing.ImportKind;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.importing.UpsertTable;

/** Files of providers. */
@ApplicationScoped
class ProviderRows implements ImportKind {

    private static final UpsertTable TABLE =
            new UpsertTable("provider", List.of("reference"), List.of("name", "sector", "urn"));

    @Override
    public String name() {
        return "providers";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(required("reference"), required("name"), required("sector"), optional("urn"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("reference", "text"), column("name", "text"), column("sector", "text"), column("urn", "text"));
    }

    @Override
    public List<String> key() {
        return List.of("reference");
    }

    @Override
    public RowReader open(String authority) {
        return (row, errors) -> {
            var check = new RowCheck(row, errors);
            var cells = new Cells(check);
            return new @Nullable Object[] {
                cells.reference("reference"),
                check.requiredText("name").orElse(null),
                check.word("sector", Sector.class, Sector::word)
                        .map(Sector::word)
                        .orElse(null),
                cells.urn("urn")
            };
        };
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        return TABLE.merge(connection, run);
    }
}
