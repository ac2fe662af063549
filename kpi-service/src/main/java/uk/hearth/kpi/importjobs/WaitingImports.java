package uk.hearth.kpi.importjobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.imports.ImportFile;
import uk.hearth.kpi.imports.ImportQueue;
import uk.hearth.kpi.imports.ImportRequest;
import uk.hearth.kpi.imports.ImportRun;
import uk.hearth.kpi.imports.ImportState;
import uk.hearth.kpi.imports.ImportSummary;
import uk.hearth.kpi.imports.Sender;

/** The queue as those see it who hand files in. Works in the caller's transaction. */
@ApplicationScoped
class WaitingImports implements ImportQueue {

    private static final String ADD = """
            insert into import_job (authority, id, kind, format, form, mode, dry_run, mapping_of, mapping, mapping_version,
                sha256, bytes, sender, roles, authorities, correlation_id, requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final ImportJobsConfig config;
    private final Cancellations cancellations;
    private final Clock clock;

    WaitingImports(
            AgroalDataSource dataSource,
            ObjectMapper json,
            ImportJobsConfig config,
            Cancellations cancellations,
            Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.config = config;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    @Override
    public boolean mustWait(long bytes) {
        return bytes > config.largestAtOnce().asLongValue();
    }

    @Override
    public ImportSummary add(ImportRequest request, ImportFile file, Sender sender, String authority) {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection()) {
            try (var add = connection.prepareStatement(ADD)) {
                add.setString(1, authority);
                add.setObject(2, id);
                bind(add, request);
                bind(connection, add, file, sender);
                add.executeUpdate();
            }
            new JobBodies(connection).keep(authority, id, file.path());
        } catch (SQLException e) {
            throw new IllegalStateException("An import could not be kept for later", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return find(id).orElseThrow();
    }

    @Override
    public Optional<ImportSummary> find(UUID id) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement("select * from import_job where id = ?")) {
            find.setObject(1, id);
            return summaries(find).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<ImportSummary> after(
            String authority, ImportState state, @Nullable Instant requestedAt, @Nullable UUID id, int count) {
        var since = requestedAt == null ? "" : " and (requested_at, id) < (?, ?)";
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement("select * from import_job where authority = ? and state = ?"
                        + since + " order by requested_at desc, id desc limit ?")) {
            var next = 1;
            list.setString(next++, authority);
            list.setString(next++, state.wire());
            if (requestedAt != null) {
                list.setTimestamp(next++, Timestamp.from(requestedAt));
                list.setObject(next++, id);
            }
            list.setInt(next, count);
            return summaries(list);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ImportSummary cancel(UUID id, String by) {
        cancellations.cancel(id, by);
        return find(id).orElseThrow();
    }

    private List<ImportSummary> summaries(PreparedStatement select) throws SQLException {
        try (var found = select.executeQuery()) {
            var summaries = new ArrayList<ImportSummary>();
            while (found.next()) {
                summaries.add(new JobRow(found, json).summary());
            }
            return summaries;
        }
    }

    private static void bind(PreparedStatement add, ImportRequest request) throws SQLException {
        var mapping = request.mapping();
        add.setString(3, request.kind().name());
        add.setString(5, request.form() == null ? null : word(request.form()));
        add.setString(6, word(request.mode()));
        add.setBoolean(7, request.dryRun());
        add.setString(8, mapping == null ? null : mapping.authority());
        add.setString(9, mapping == null ? null : mapping.used().name());
        add.setObject(10, mapping == null ? null : mapping.used().version(), Types.INTEGER);
    }

    private void bind(Connection connection, PreparedStatement add, ImportFile file, Sender sender)
            throws SQLException {
        add.setString(4, word(file.format()));
        add.setString(11, file.sha256());
        add.setLong(12, file.bytes());
        add.setString(13, sender.name());
        add.setArray(14, connection.createArrayOf("text", sender.roles().toArray()));
        add.setArray(15, connection.createArrayOf("text", sender.authorities().toArray()));
        add.setString(16, ImportRun.correlationIdOfRequest());
        add.setTimestamp(17, Timestamp.from(clock.instant()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
