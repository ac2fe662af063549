package uk.hearth.kit.mappings;

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
import org.jspecify.annotations.Nullable;

/** Every version of every mapping: the table {@code import_mapping} of a service that has one. */
@ApplicationScoped
class MappingVersions {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    MappingVersions(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** The present version, or that of long ago; none where the mapping is deleted, or was in that version. */
    Optional<SavedMapping> read(String authority, String name, @Nullable Integer version) {
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
            return saved(find).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Mappings could not be read", e);
        }
    }

    /** Up to {@code count} of an authority's after that name, by name, as they are now. */
    List<SavedMapping> after(String authority, String name, int count) {
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement("""
                        select * from (
                            select distinct on (name) * from import_mapping where authority = ? and name > ?
                            order by name, version desc) as latest
                        where definition is not null order by name limit ?""")) {
            list.setString(1, authority);
            list.setString(2, name);
            list.setInt(3, count);
            return saved(list);
        } catch (SQLException e) {
            throw new IllegalStateException("Mappings could not be read", e);
        }
    }

    /** Adds a version; without a definition, one that says that the mapping is deleted. */
    void add(String authority, String name, @Nullable MappingDefinition definition, String by) {
        try (var connection = dataSource.getConnection();
                var add = connection.prepareStatement("""
                        insert into import_mapping (authority, name, version, definition, saved_by, saved_at)
                        select ?, ?, 1 + coalesce(max(version), 0), ?::jsonb, ?, ?
                        from import_mapping where authority = ? and name = ?""")) {
            add.setString(1, authority);
            add.setString(2, name);
            add.setString(3, definition == null ? null : json.writeValueAsString(definition));
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

    private List<SavedMapping> saved(PreparedStatement select) throws SQLException {
        try (var found = select.executeQuery()) {
            var saved = new ArrayList<SavedMapping>();
            while (found.next()) {
                saved.add(saved(found));
            }
            return saved;
        }
    }

    private SavedMapping saved(ResultSet row) throws SQLException {
        try {
            return new SavedMapping(
                    row.getString("authority"),
                    row.getString("name"),
                    row.getInt("version"),
                    json.readValue(row.getString("definition"), MappingDefinition.class),
                    row.getString("saved_by"),
                    row.getTimestamp("saved_at").toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A saved mapping cannot be read", e);
        }
    }
}
