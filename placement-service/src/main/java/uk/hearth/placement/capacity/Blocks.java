package uk.hearth.placement.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.returns.Rows;

/** Beds that cannot be used, with every revision of what was told. */
@ApplicationScoped
class Blocks {

    private static final String SELECT = "select *, superseded_at = 'infinity' as current from bed_block";

    /** Days on which something of the provision begins, or its beds end: between them nothing changes. */
    private static final String TOO_MANY = """
            select 1 from bed_block told
            cross join lateral (
                select lower(b.held) as day from bed_block b
                where b.authority = told.authority and b.provision = told.provision and b.superseded_at = 'infinity'
                union
                select unnest(array[lower(c.held), upper(c.held)]) from capacity_line c
                where c.authority = told.authority and c.provision = told.provision) as turn
            where told.authority = ? and told.id = ? and told.superseded_at = 'infinity' and told.held @> turn.day
                and (select sum(b.beds) from bed_block b
                    where b.authority = told.authority and b.provision = told.provision
                        and b.superseded_at = 'infinity' and not b.withdrawn and b.held @> turn.day)
                > coalesce((select c.registered from capacity_line c
                    where c.authority = told.authority and c.provision = told.provision and c.held @> turn.day), 0)
            limit 1""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Blocks(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Those that hold; or every revision, the oldest first. */
    List<BlockView> of(String authority, String provision, boolean revisions) {
        return list(SELECT + """
                 where authority = ? and provision = ? and (? or superseded_at = 'infinity' and not withdrawn)
                order by held_from, id, revision""", authority, provision, revisions);
    }

    Optional<BlockView> find(String authority, String provision, UUID id) {
        return list(
                        SELECT + " where authority = ? and provision = ? and id = ? and superseded_at = 'infinity'",
                        authority,
                        provision,
                        id)
                .stream()
                .findFirst();
    }

    /** A thing told of a block, by whom. */
    record Told(String authority, String provision, UUID id, SetBlock block, boolean withdrawn, String by) {}

    /**
     * Adds a revision: the first, or one that supersedes that before it.
     *
     * @throws InvalidInput if more beds would be blocked on a day than are registered
     */
    void tell(Told told, int revision) {
        var now = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
        try (var connection = dataSource.getConnection()) {
            Rows.run(
                    connection,
                    "update bed_block set superseded_at = ? where authority = ? and id = ? and superseded_at = 'infinity'",
                    now,
                    told.authority(),
                    told.id());
            insert(connection, told, revision, now);
            if (!told.withdrawn() && isTooMany(connection, told)) {
                throw InvalidInput.inField(
                        "beds",
                        "more-blocked-than-there-are",
                        "On some of these days more beds would be blocked than the provision has",
                        "Block fewer beds, end another block first, or correct the capacity");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A block could not be kept", e);
        }
    }

    private static boolean isTooMany(Connection connection, Told told) throws SQLException {
        return !Rows.list(connection, TOO_MANY, row -> row.getInt(1), told.authority(), told.id())
                .isEmpty();
    }

    private static void insert(Connection connection, Told told, int revision, Timestamp now) throws SQLException {
        var block = told.block();
        Rows.run(
                connection,
                """
                insert into bed_block (authority, id, revision, provision, held_from, held_to, beds, reason, note,
                    withdrawn, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?, ?, ?)""",
                told.authority(),
                told.id(),
                revision,
                told.provision(),
                block.from(),
                block.to(),
                block.beds(),
                block.reason().word(),
                block.note(),
                told.withdrawn(),
                told.by(),
                now);
    }

    private List<BlockView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, BlockView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Blocks could not be read", e);
        }
    }
}
