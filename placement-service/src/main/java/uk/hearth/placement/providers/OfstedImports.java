package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.hearth.placement.importing.Imports;
import uk.hearth.placement.returns.Rows;

/** Brings Ofsted's list in, in place of the one before it, in the transaction of the request. */
@ApplicationScoped
class OfstedImports {

    /** What the list judges becomes part of each provision's history; what was entered by hand gives way to it. */
    private static final String ADD_RATINGS = """
            insert into provision_rating as known (authority, provision, judged_on, rating, source)
            select distinct on (p.reference, o.judged_on) p.authority, p.reference, o.judged_on, o.rating, 'ofsted_list'
            from ofsted_provider o join provision p on p.authority = o.authority and p.urn = o.urn
            where o.authority = ? and o.rating is not null and o.judged_on is not null
            order by p.reference, o.judged_on, o.position
            on conflict (authority, provision, judged_on) do update
            set rating = excluded.rating, source = excluded.source, version = known.version + 1
            where known.rating <> excluded.rating""";

    private final AgroalDataSource dataSource;
    private final Imports imports;
    private final Clock clock;

    OfstedImports(AgroalDataSource dataSource, Imports imports, Clock clock) {
        this.dataSource = dataSource;
        this.imports = imports;
        this.clock = clock;
    }

    /** A list as it was sent, and what is said of it. */
    record SentList(String authority, LocalDate asAt, OfstedFile file, String sha256) {}

    OfstedListView bringIn(SentList sent, String by) {
        imports.takeTurn(sent.authority());
        try (var connection = dataSource.getConnection()) {
            var present = OfstedLists.find(connection, sent.authority(), LocalDate.now(clock));
            if (present.isPresent() && present.get().sha256().equals(sent.sha256())) {
                return present.get().asUnchanged();
            }
            int entries = new OfstedListLoad(connection).load(sent.authority(), sent.file());
            announce(connection, sent, entries, by);
            int ratings = Rows.run(connection, ADD_RATINGS, sent.authority());
            return OfstedLists.find(connection, sent.authority(), LocalDate.now(clock))
                    .orElseThrow(() -> new IllegalStateException("No list"))
                    .asTaken(ratings);
        } catch (SQLException e) {
            throw new IllegalStateException("Ofsted's list could not be brought in", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(Connection connection, SentList sent, int entries, String by) throws SQLException {
        Rows.run(
                connection,
                """
                insert into ofsted_list (authority, as_at, sha256, entries, imported_by, imported_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (authority) do update set as_at = excluded.as_at, sha256 = excluded.sha256,
                    entries = excluded.entries, imported_by = excluded.imported_by, imported_at = excluded.imported_at""",
                sent.authority(),
                sent.asAt(),
                sent.sha256(),
                entries,
                by,
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
