package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The returns that came in, and which of them is current for its period. */
@ApplicationScoped
public class Returns {

    static final String SAME_PERIOD =
            "authority = ? and year = ? and month is not distinct from ? and state = 'current'";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Returns(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Every current return of an authority, in the order of their periods, the year's own last of its year. */
    public List<StoredReturn> current(String authority) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                    connection,
                    "select * from case_return where authority = ? and state = 'current'"
                            + " order by year, month nulls last",
                    Returns::stored,
                    authority);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The current return that these bytes are. Whoever sends the same at once waits here for what becomes of the first. */
    Optional<UUID> currentWith(Arrival arrival) {
        try (var connection = dataSource.getConnection()) {
            var period = arrival.period();
            Rows.run(
                    connection,
                    "select pg_advisory_xact_lock(hashtextextended(?, 3))",
                    arrival.authority() + period + arrival.sha256());
            return Rows.list(
                            connection,
                            "select id from case_return where " + SAME_PERIOD + " and sha256 = ?",
                            row -> row.getObject(1, UUID.class),
                            arrival.authority(),
                            period.year(),
                            period.month(),
                            arrival.sha256())
                    .stream()
                    .findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param hold whether it is to wait for somebody's word once it is checked */
    StoredReturn begin(Connection connection, Arrival arrival, boolean hold) throws SQLException {
        return Rows.list(
                        connection,
                        """
                        insert into case_return
                            (authority, id, year, month, state, phase, sha256, received_by, received_at, held)
                        values (?, ?, ?, ?, 'checking', 'waiting', ?, ?, ?, ?) returning *""",
                        Returns::stored,
                        arrival.authority(),
                        UUID.randomUUID(),
                        arrival.period().year(),
                        arrival.period().month(),
                        arrival.sha256(),
                        arrival.sender().id(),
                        now(),
                        hold)
                .get(0);
    }

    StoredReturn numbered(Connection connection, String authority, long number) throws SQLException {
        return Rows.list(
                        connection,
                        "select * from case_return where authority = ? and number = ?",
                        Returns::stored,
                        authority,
                        number)
                .get(0);
    }

    /** The current return of a collection year: the year's own, or else that of its last month. */
    Optional<StoredReturn> lastOfYear(Connection connection, String authority, int year) throws SQLException {
        return Rows.list(
                        connection,
                        "select * from case_return where authority = ? and year = ? and state = 'current'"
                                + " order by month desc nulls first limit 1",
                        Returns::stored,
                        authority,
                        year)
                .stream()
                .findFirst();
    }

    /** Makes those who change an authority's returns take turns, from here to their commit. */
    void takeTurn(Connection connection, String authority) throws SQLException {
        Rows.run(connection, "select pg_advisory_xact_lock(hashtextextended(?, 2))", authority);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    static StoredReturn stored(ResultSet row) throws SQLException {
        return new StoredReturn(
                row.getString("authority"),
                row.getObject("id", UUID.class),
                row.getLong("number"),
                new ReturnPeriod(row.getInt("year"), row.getString("month")));
    }
}
