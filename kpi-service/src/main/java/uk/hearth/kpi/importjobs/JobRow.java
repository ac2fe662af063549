package uk.hearth.kpi.importjobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.Problem;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kit.rows.MappingUsed;
import uk.hearth.kpi.importjobs.ImportJob.Asked;
import uk.hearth.kpi.importjobs.ImportJob.Kept;
import uk.hearth.kpi.importjobs.ImportJob.MappingOf;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.imports.ImportState;
import uk.hearth.kpi.imports.ImportSummary;
import uk.hearth.kpi.imports.ProgressView;
import uk.hearth.kpi.imports.Sender;

/** A row of the jobs' table, understood. */
final class JobRow {

    // Reading and checking a file takes most of its time; what comes after shows in no count until it is over.
    private static final int READ_THROUGH = 80;
    private static final int STORED = 99;

    private final ResultSet row;
    private final ObjectMapper json;

    JobRow(ResultSet row, ObjectMapper json) {
        this.row = row;
        this.json = json;
    }

    ImportJob job() throws SQLException {
        var form = row.getString("form");
        return new ImportJob(
                row.getString("authority"),
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                new Asked(
                        row.getString("kind"),
                        form == null ? null : FileForm.fromString(form),
                        ImportMode.fromString(row.getString("mode")),
                        row.getBoolean("dry_run"),
                        mapping()),
                new Kept(
                        FileFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                        row.getString("sha256"),
                        row.getLong("bytes")),
                new Sender(row.getString("sender"), texts("roles"), texts("authorities")),
                row.getString("correlation_id"));
    }

    ImportSummary summary() throws SQLException {
        try {
            var state = ImportState.fromString(row.getString("state"));
            var result = row.getString("result");
            return state == ImportState.SUCCEEDED
                    ? json.readValue(result, ImportSummary.class)
                            .queued(row.getObject("id", UUID.class), progress(state))
                    : withoutResult(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What became of an import cannot be read", e);
        }
    }

    private ImportSummary withoutResult(ImportState state) throws SQLException, JsonProcessingException {
        var authority = row.getString("authority");
        var problem = row.getString("problem");
        var mapping = mapping();
        return new ImportSummary(
                row.getObject("id", UUID.class),
                state,
                row.getString("kind"),
                authority.equals(DataVersions.CATALOGUE) ? null : authority,
                row.getBoolean("dry_run"),
                0,
                0,
                0,
                0,
                0,
                0,
                row.getString("sha256"),
                row.getString("sender"),
                null,
                mapping == null ? null : new MappingUsed(mapping.name(), mapping.version()),
                null,
                null,
                null,
                progress(state),
                problem == null ? null : json.readValue(problem, Problem.class));
    }

    private ProgressView progress(ImportState state) throws SQLException {
        return new ProgressView(
                percent(state),
                row.getLong("bytes"),
                row.getInt("rows_received"),
                row.getInt("rows_checked"),
                row.getInt("rows_stored"),
                row.getTimestamp("requested_at").toInstant(),
                instant("started_at"),
                instant("ended_at"),
                row.getInt("attempts"));
    }

    private int percent(ImportState state) throws SQLException {
        if (state == ImportState.SUCCEEDED) {
            return 100;
        }
        if (row.getInt("rows_stored") > 0) {
            return STORED;
        }
        return (int) (READ_THROUGH * row.getLong("bytes_read") / Math.max(row.getLong("bytes"), 1));
    }

    private @Nullable MappingOf mapping() throws SQLException {
        var name = row.getString("mapping");
        return name == null ? null : new MappingOf(row.getString("mapping_of"), name, row.getInt("mapping_version"));
    }

    private @Nullable Instant instant(String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Set<String> texts(String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
