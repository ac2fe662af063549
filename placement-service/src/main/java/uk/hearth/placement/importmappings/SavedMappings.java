package uk.hearth.placement.importmappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.ImportMapping;
import uk.hearth.kit.rows.MappingUsed;
import uk.hearth.placement.importing.ImportMappings;

/** The mappings that authorities have saved, with every version. */
@ApplicationScoped
class SavedMappings implements ImportMappings {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    SavedMappings(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<ImportMapping> find(String authority, String name) {
        return read(authority, name, null)
                .map(saved -> new ImportMapping(
                        authority,
                        new MappingUsed(name, saved.version()),
                        saved.headings(),
                        Set.copyOf(saved.ignored()),
                        saved.words(),
                        saved.constants()));
    }

    /** The present version, or that of long ago; none where the mapping is deleted, or was in that version. */
    Optional<MappingView> read(String authority, String name, @Nullable Integer version) {
        try (var connection = dataSource.getConnection();
                var find = connection.prepareStatement("""
                        select * from import_mapping where authority = ? and name = ? and version = coalesce(?,
                            (select max(version) from import_mapping where authority = ? and name = ?))
                        and definition is not null""")) {
            find.setString(1, authority);
            find.setString(2, name);
            find.setObject(3, version, Types.INTEGER);
            find.setString(4, authority);
            find.setString(5, name);
            return views(find).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Mappings could not be read", e);
        }
    }

    /** Up to {@code count} of an authority's after that name, by name, as they are now. */
    List<MappingView> after(String authority, String name, int count) {
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement("""
                        select * from (
                            select distinct on (name) * from import_mapping where authority = ? and name > ?
                            order by name, version desc) as latest
                        where definition is not null order by name limit ?""")) {
            list.setString(1, authority);
            list.setString(2, name);
            list.setInt(3, count);
            return views(list);
        } catch (SQLException e) {
            throw new IllegalStateException("Mappings could not be read", e);
        }
    }

    /** Adds a version; without a definition, one that says that the mapping is deleted. */
    void add(String authority, String name, @Nullable SaveMapping mapping, String by) {
        try (var connection = dataSource.getConnection();
                var add = connection.prepareStatement("""
                        insert into import_mapping (authority, name, version, definition, saved_by, saved_at)
                        select ?, ?, 1 + coalesce(max(version), 0), ?::jsonb, ?, ?
                        from import_mapping where authority = ? and name = ?""")) {
            add.setString(1, authority);
            add.setString(2, name);
            add.setString(3, mapping == null ? null : json.writeValueAsString(mapping));
            add.setString(4, by);
            add.setTimestamp(5, Timestamp.from(clock.instant()));
            add.setString(6, authority);
            add.setString(7, name);
            add.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A mapping could not be saved", e);
        }
    }

    /** Makes those who save one mapping take turns, from here to their commit. */
    void takeTurn(String authority, String name) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, authority + "/" + name);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MappingView> views(PreparedStatement select) throws SQLException {
        try (var found = select.executeQuery()) {
            var views = new ArrayList<MappingView>();
            while (found.next()) {
                views.add(view(found));
            }
            return views;
        }
    }

    private MappingView view(ResultSet row) throws SQLException {
        try {
            var saved = json.readValue(row.getString("definition"), SaveMapping.class);
            return new MappingView(
                    row.getString("authority"),
                    row.getString("name"),
                    row.getInt("version"),
                    saved.kind(),
                    saved.description(),
                    saved.headings(),
                    saved.ignoredHeadings(),
                    saved.wordsByColumn(),
                    saved.constantsByColumn(),
                    row.getString("saved_by"),
                    row.getTimestamp("saved_at").toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A saved mapping cannot be read", e);
        }
    }
}
