package uk.hearth.placement.postcodes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;

/** Which areas of the postcode directory are an authority's own. */
@ApplicationScoped
public class Geographies {

    private final AgroalDataSource dataSource;

    Geographies(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** As it was set; the area of the authority's own code where nothing was. */
    public Geography of(String authority) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select areas, version from authority_geography where authority = ?")) {
            select.setString(1, authority);
            try (var found = select.executeQuery()) {
                return found.next()
                        ? new Geography(
                                authority, Set.of((String[]) found.getArray(1).getArray()), found.getInt(2))
                        : Geography.ownCode(authority);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The authority's geography could not be read", e);
        }
    }

    void set(String authority, Collection<String> areas) {
        try (var connection = dataSource.getConnection();
                var put = connection.prepareStatement("""
                        insert into authority_geography (authority, areas) values (?, ?)
                        on conflict (authority) do update
                        set areas = excluded.areas, version = authority_geography.version + 1""")) {
            put.setString(1, authority);
            put.setArray(2, connection.createArrayOf("text", areas.toArray()));
            put.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The authority's geography could not be kept", e);
        }
    }
}
