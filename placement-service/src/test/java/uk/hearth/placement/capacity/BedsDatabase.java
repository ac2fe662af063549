package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.testing.TestPostgres;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.returns.Rows;

/** A real PostgreSQL with this service's tables, as its application role sees them. */
final class BedsDatabase implements AutoCloseable {

    static final BedsDatabase NONE = new BedsDatabase(null);
    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final @Nullable TestPostgres postgres;

    private BedsDatabase(@Nullable TestPostgres postgres) {
        this.postgres = postgres;
    }

    static BedsDatabase start() throws SQLException {
        var postgres = TestPostgres.start();
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/kit", "classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("app_role", TestPostgres.APP))
                .load()
                .migrate();
        return new BedsDatabase(postgres);
    }

    private Connection connect(String authority) throws SQLException {
        if (postgres == null) {
            throw new IllegalStateException("Not started");
        }
        var connection = DriverManager.getConnection(postgres.jdbcUrl(), TestPostgres.APP, TestPostgres.PASSWORD);
        connection.setAutoCommit(false);
        Rows.run(connection, "select set_config('hearth.authorities', ?, false)", authority);
        return connection;
    }

    /** A council of its own with what the diary has but the notices; its beds are asked for after each kind of thing told. */
    BedsOfCouncil council(Diary diary) throws SQLException {
        var authority = "E07%06d".formatted(NEXT.incrementAndGet());
        var connection = connect(authority);
        Rows.run(
                connection,
                "insert into provider (authority, reference, name, sector) values (?, 'OWN', 'The council', 'own')",
                authority);
        for (var provision : diary.provisions()) {
            putProvision(connection, authority, provision);
        }
        BedSegments.bringUpToDate(connection, authority);
        for (var line : diary.lines()) {
            Rows.run(
                    connection,
                    """
                    insert into capacity_line (authority, provision, held_from, held_to, registered, staffed)
                    values (?, ?, ?, ?::date, ?, ?)""",
                    authority,
                    line.provision(),
                    day(line.from()),
                    end(line.to()),
                    line.registered(),
                    line.staffed());
        }
        BedSegments.bringUpToDate(connection, authority);
        for (var block : diary.blocks()) {
            Rows.run(connection, """
                    insert into bed_block (authority, id, revision, provision, held_from, held_to, beds, reason, withdrawn,
                        recorded_by, recorded_at)
                    values (?, gen_random_uuid(), 1, ?, ?, ?, ?, 'other', false, 'test', now())""", authority, block.provision(), day(block.from()), day(block.to()), block.beds());
        }
        BedSegments.bringUpToDate(connection, authority);
        if (diary.told() >= 0) {
            putReturn(connection, authority, diary);
        }
        connection.commit();
        var run = new ImportRun(authority, new java.util.UUID(0, 0), Instant.EPOCH, "test", false);
        return new BedsOfCouncil(connection, run);
    }

    private static void putProvision(Connection connection, String authority, String provision) throws SQLException {
        Rows.run(connection, """
                insert into provision (authority, reference, provider, kind, name, urn, opens_on, age_from, age_to, sex,
                    characteristics, siblings)
                values (?, ?, 'OWN', 'childrens_home', 'A home', ?, ?, 0, 17, 'any', '{}', 1)""", authority, provision, "199900" + provision.substring(1), FIRST.minusYears(1));
    }

    private static void putReturn(Connection connection, String authority, Diary diary) throws SQLException {
        var received = day(diary.told()).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        long number = Rows.list(connection, """
                        insert into case_return (authority, id, year, state, phase, sha256, received_by, received_at)
                        values (?, gen_random_uuid(), 2027, 'current', 'done', '', 'test', ?) returning number""", row -> row.getLong(1), authority, Timestamp.from(received))
                .get(0);
        int position = 0;
        for (var episode : diary.episodes()) {
            Rows.run(
                    connection,
                    """
                    insert into episode_row (authority, return_no, position, line, child, decom, ls, dec, pl_post, urn)
                    values (?, ?, ?, 0, ?, ?, 'C2', ?::date, 'ME7 1AA', ?)""",
                    authority,
                    number,
                    position++,
                    episode.child(),
                    day(episode.from()),
                    end(episode.to()),
                    "199900" + episode.provision().substring(1));
        }
    }

    static LocalDate day(int night) {
        return FIRST.plusDays(night);
    }

    private static @Nullable LocalDate end(int night) {
        return night >= Diary.NIGHTS ? null : day(night);
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
