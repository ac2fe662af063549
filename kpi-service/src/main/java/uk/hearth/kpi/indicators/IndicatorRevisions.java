package uk.hearth.kpi.indicators;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kpi.imports.DataVersions;
import uk.hearth.kpi.imports.StoredTable.TypedColumn;

/** Records a definition given by a person, in the table and manner of those that come in files. */
@ApplicationScoped
class IndicatorRevisions {

    private static final List<TypedColumn> COLUMNS = Stream.of(
                    IndicatorColumns.TABLE.key(), IndicatorColumns.TABLE.values())
            .flatMap(List::stream)
            .toList();

    private static final String SUPERSEDE = """
            update indicator set superseded_at = ?
            where superseded_at = 'infinity' and code = ? and from_day = cast(? as date)""";

    private static final String INSERT = """
            insert into indicator (%s, revision, recorded_by, recorded_at)
            select %s, 1 + coalesce((select max(revision) from indicator where code = ? and from_day = cast(? as date)), 0), ?, ?""".formatted(
                    COLUMNS.stream().map(TypedColumn::name).collect(Collectors.joining(", ")),
                    COLUMNS.stream()
                            .map(column -> "cast(? as %s)".formatted(column.type()))
                            .collect(Collectors.joining(", ")));

    private final AgroalDataSource dataSource;
    private final DataVersions versions;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    IndicatorRevisions(
            AgroalDataSource dataSource, DataVersions versions, Changes changes, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.versions = versions;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes those who change the catalogue take turns, from here to their commit. */
    void takeTurn() {
        versions.takeTurn(DataVersions.CATALOGUE);
    }

    /** Supersedes the version's current revision, or begins the version. */
    void record(IndicatorView indicator) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var connection = dataSource.getConnection()) {
            supersede(connection, indicator, now);
            insert(connection, indicator, now);
            versions.advance(DataVersions.CATALOGUE);
            changes.tell(Change.of(
                    Change.EVERYBODY,
                    "indicators.revised",
                    "indicators/" + indicator.code(),
                    Map.of("indicator", indicator.code()),
                    "/api/v1/indicators/" + indicator.code()));
        } catch (SQLException e) {
            throw new IllegalStateException("A definition could not be recorded", e);
        }
    }

    private static void supersede(Connection connection, IndicatorView indicator, Instant now) throws SQLException {
        var values = IndicatorColumns.values(indicator);
        try (var supersede = connection.prepareStatement(SUPERSEDE)) {
            supersede.setTimestamp(1, Timestamp.from(now));
            setText(supersede, 2, values[0]);
            setText(supersede, 3, values[1]);
            supersede.executeUpdate();
        }
    }

    private void insert(Connection connection, IndicatorView indicator, Instant now) throws SQLException {
        var values = IndicatorColumns.values(indicator);
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                setText(insert, i + 1, values[i]);
            }
            setText(insert, values.length + 1, values[0]);
            setText(insert, values.length + 2, values[1]);
            insert.setString(values.length + 3, caller.name());
            insert.setTimestamp(values.length + 4, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private static void setText(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        statement.setString(place, value == null ? null : value.toString());
    }
}
