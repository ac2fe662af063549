package uk.hearth.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, behind the service's back. */
public final class ServiceDatabase {

    private ServiceDatabase() {}

    /** As someone whom row-level security does not bind. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** As the service itself, with no tenant told. */
    public static Connection application() throws SQLException {
        return DriverManager.getConnection(url(), TestPostgres.APP, TestPostgres.PASSWORD);
    }

    /** Changes made with all powers: triggers do not hold them either. */
    public static void tamper(String... statements) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query finds. */
    public static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(Objects.requireNonNull(rows.getString(1)));
            }
            return texts;
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
