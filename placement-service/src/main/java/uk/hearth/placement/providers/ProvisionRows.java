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
import uk.hearth.placement.postcodes.PostcodeDirectory;
import uk.hearth.placement.postcodes.Postcodes;

/** Files of homes, households and schemes. */
@ApplicationScoped
class ProvisionRows implements ImportKind {

    private static final int OLDEST = 25;
    private static final int MOST_SIBLINGS = 20;

    private static final UpsertTable TABLE = new UpsertTable(
            "provision",
            List.of("reference"),
            List.of(
                    "provider",
                    "kind",
                    "name",
                    "urn",
                    "postcode",
                    "area",
                    "upper_area",
                    "opens_on",
                    "closes_on",
                    "age_from",
                    "age_to",
                    "sex",
                    "characteristics",
                    "siblings"));

    private final Postcodes postcodes;

    ProvisionRows(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    @Override
    public String name() {
        return "provisions";
    }

    @Override
    public RowFormat format() {
        return RowFormat.of(
                required("reference"),
                required("provider"),
                required("kind"),
                required("name"),
                optional("urn"),
                optional("postcode"),
                required("opens_on"),
                optional("closes_on"),
                optional("age_from"),
                optional("age_to"),
                optional("sex"),
                optional("characteristics"),
                optional("siblings"));
    }

    @Override
    public List<StagedColumn> staged() {
        return List.of(
                column("reference", "text"),
                column("provider", "text"),
                column("kind", "text"),
                column("name", "text"),
                column("urn", "text"),
                column("postcode", "text"),
                column("area", "text"),
                column("upper_area", "text"),
                column("opens_on", "date"),
                column("closes_on", "date"),
                column("age_from", "int"),
                column("age_to", "int"),
                column("sex", "text"),
                column("characteristics", "text[]"),
                column("siblings", "int"));
    }

    @Override
    public List<String> key() {
        return List.of("reference");
    }

    @Override
    public RowReader open(String authority) {
        var directory = postcodes.directory();
        return (row, errors) -> values(new RowCheck(row, errors), directory);
    }

    private static @Nullable Object[] values(RowCheck check, PostcodeDirectory directory) {
        var cells = new Cells(check);
        var opens = cells.firstDay("opens_on");
        var kind = check.word("kind", ProvisionKind.class, ProvisionKind::word);
        var postcode = check.text("postcode").map(ProvisionValues::plain).orElse(null);
        int place = directory.locate(postcode);
        if (postcode != null && place == PostcodeDirectory.UNKNOWN) {
            check.wrong(
                    "postcode",
                    "unknown-postcode",
                    "The postcode directory does not have this postcode",
                    "Check it, or leave it out while it is not known");
        }
        int youngest = cells.count("age_from", 0, OLDEST, 0);
        return new @Nullable Object[] {
            cells.reference("reference"),
            cells.reference("provider"),
            kind.map(ProvisionKind::word).orElse(null),
            check.requiredText("name").orElse(null),
            cells.urn("urn"),
            postcode,
            place == PostcodeDirectory.UNKNOWN ? null : directory.area(place),
            place == PostcodeDirectory.UNKNOWN ? null : directory.upperTier(place),
            opens,
            cells.lastDay("closes_on", opens),
            youngest,
            cells.count("age_to", youngest, OLDEST, Math.max(youngest, 17)),
            sex(check),
            cells.words("characteristics", Characteristic.class, Characteristic::word),
            cells.count("siblings", 1, MOST_SIBLINGS, 1)
        };
    }

    private static String sex(RowCheck check) {
        return check.text("sex").isEmpty()
                ? Sex.ANY.word()
                : check.word("sex", Sex.class, Sex::word).orElse(Sex.ANY).word();
    }

    @Override
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        ProvisionChecks.requirePossible(connection, run);
        return TABLE.merge(connection, run);
    }
}
