package uk.hearth.placement.parameters;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import uk.hearth.placement.parameters.CountingRules.Setting;
import uk.hearth.placement.returns.Rows;

/** What authorities have set, every version kept. */
@ApplicationScoped
public class Parameters {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Parameters(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    public CountingRules of(String authority) {
        var set = new EnumMap<CountingParameter, Setting>(CountingParameter.class);
        for (var version : versions(authority)) {
            set.put(version.parameter(), version.setting());
        }
        return new CountingRules(set);
    }

    record Version(CountingParameter parameter, Setting setting) {}

    /** In order, each parameter's last one last. */
    List<Version> versions(String authority) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                    connection,
                    "select * from counting_parameter where authority = ? order by name, version",
                    Parameters::version,
                    authority);
        } catch (SQLException e) {
            throw new IllegalStateException("Parameters could not be read", e);
        }
    }

    void set(String authority, CountingParameter parameter, int version, SetParameter command, String by) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(
                    connection,
                    """
                    insert into counting_parameter (authority, name, version, value, reason, set_by, set_at)
                    values (?, ?, ?, ?, ?, ?, ?)""",
                    authority,
                    parameter.word(),
                    version,
                    command.value(),
                    command.reason(),
                    by,
                    Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        } catch (SQLException e) {
            throw new IllegalStateException("A parameter could not be set", e);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                CountingParameter.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                new Setting(
                        row.getString("value"),
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("set_by"),
                        row.getTimestamp("set_at").toInstant()));
    }
}
