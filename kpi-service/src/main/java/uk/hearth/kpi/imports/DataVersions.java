package uk.hearth.kpi.imports;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** How often an authority's figures, and the catalogue, have changed: what a report's entity tag is made of. */
@ApplicationScoped
public class DataVersions {

    /** Stands for what belongs to no authority. */
    public static final String CATALOGUE = "-";

    private final AgroalDataSource dataSource;

    DataVersions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The version of an authority's figures and of the catalogue together. */
    public String of(String authority) {
        try (var connection = dataSource.getConnection();
                var read = connection.prepareStatement(
                        "select string_agg(version::text, '.' order by authority) from data_version where authority in (?, ?)")) {
            read.setString(1, authority);
            read.setString(2, CATALOGUE);
            try (var found = read.executeQuery()) {
                found.next();
                return String.valueOf(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says that an authority's figures changed. */
    public void advance(String authority) {
        try (var connection = dataSource.getConnection()) {
            advance(connection, authority);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps an authority's figures and the catalogue as they are until the transaction ends, for all to be read alike. */
    public void hold(String authority) {
        takeTurn(CATALOGUE);
        takeTurn(authority);
    }

    /** Makes writers of one authority, or of the catalogue, take turns, from here to their commit. */
    public void takeTurn(String authority) {
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, authority);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes writers of one authority take turns, from here to their commit. */
    static void takeTurn(Connection connection, String authority) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 1))")) {
            lock.setString(1, authority);
            lock.execute();
        }
    }

    static void advance(Connection connection, String authority) throws SQLException {
        try (var advance = connection.prepareStatement("""
                insert into data_version (authority, version) values (?, 1)
                on conflict (authority) do update set version = data_version.version + 1""")) {
            advance.setString(1, authority);
            advance.executeUpdate();
        }
    }
}
