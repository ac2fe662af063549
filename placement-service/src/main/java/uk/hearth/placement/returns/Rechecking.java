package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.AuditTrail;
import uk.hearth.placement.layout.SurroundingsChanged;
import uk.hearth.placement.returns.CheckedReturn.Against;

/**
 * Checks the latest return of a year again when what it was checked against is another: last year's return, the postcodes,
 * the authority's own areas, Ofsted's list.
 */
@ApplicationScoped
class Rechecking {

    /** Parameters: the instant, the directory in use. Sees every authority's returns, and none of their rows. */
    private static final String ADD_JOBS = """
            with latest as (
                select distinct on (authority, year)
                    authority, year, number, last_year_no, directory, geography, provider_list
                from case_return where state = 'current' order by authority, year, month desc nulls first)
            insert into return_job (authority, return_no, kind, sender, sender_roles, correlation_id, requested_at)
            select l.authority, l.number, 'check', 'placement-service', '{}', '-', ?
            from latest l left join latest b on b.authority = l.authority and b.year = l.year - 1
                left join authority_geography g on g.authority = l.authority
                left join ofsted_list o on o.authority = l.authority
            where b.number is distinct from l.last_year_no or l.directory is distinct from ?
                or l.geography is distinct from coalesce(g.version, 0) or l.provider_list is distinct from o.sha256
            on conflict do nothing""";

    /**
     * Whether figures are to be worked out again, which needs doing once an authority: this is its last year, and the
     * postcodes, areas or providers are others. Parameters: authority, number, and these three as they are now.
     */
    private static final String HAS_OTHER_SURROUNDINGS = """
            select 1 from case_return r
            where r.authority = ? and r.number = ?
                and (r.directory, r.geography, r.provider_list) is distinct from (?::bigint, ?::int, ?::text)
                and not exists (
                    select from case_return later
                    where later.authority = r.authority and later.state = 'current' and later.year > r.year)""";

    private final AgroalDataSource dataSource;
    private final Returns returns;
    private final CurrentReturns current;
    private final Originals originals;
    private final ReturnChecking checking;
    private final OwnSurroundings surroundings;
    private final AuditTrail trail;
    private final Event<SurroundingsChanged> changed;
    private final Clock clock;

    Rechecking(
            AgroalDataSource dataSource,
            Returns returns,
            CurrentReturns current,
            Originals originals,
            ReturnChecking checking,
            OwnSurroundings surroundings,
            AuditTrail trail,
            Event<SurroundingsChanged> changed,
            Clock clock) {
        this.dataSource = dataSource;
        this.returns = returns;
        this.current = current;
        this.originals = originals;
        this.checking = checking;
        this.surroundings = surroundings;
        this.trail = trail;
        this.changed = changed;
        this.clock = clock;
    }

    /** Adds a job for each return that is to be checked again, and has none. */
    int addJobs() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return Rows.run(connection, ADD_JOBS, Timestamp.from(clock.instant()), surroundings.directory());
        }
    }

    /** Puts what the rules find now in the place of what they found then; an issue that is still there is the same one. */
    void checkAgain(ReturnJob job) {
        try (var connection = dataSource.getConnection()) {
            returns.takeTurn(connection, job.authority());
            var stored = returns.numbered(connection, job.authority(), job.number());
            if (current.isCurrent(connection, stored)) {
                checkAgain(connection, job, stored);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be checked again", e);
        }
    }

    private void checkAgain(Connection connection, ReturnJob job, StoredReturn stored) throws SQLException {
        var checked = checking.check(connection, stored, originals.of(connection, stored), phase -> {});
        Rows.run(
                connection,
                "delete from finding where authority = ? and return_no = ?",
                stored.authority(),
                stored.number());
        Rows.run(
                connection,
                "delete from rule_outcome where authority = ? and return_no = ?",
                stored.authority(),
                stored.number());
        new FoundIssues(connection, stored).keep(checked.data(), checked.outcomes());
        boolean others = hasOtherSurroundings(connection, stored, checked.against());
        current.noteChecked(connection, stored, checked);
        audit(job.sender(), stored);
        if (others) {
            changed.fire(new SurroundingsChanged(stored.authority()));
        }
    }

    private static boolean hasOtherSurroundings(Connection connection, StoredReturn stored, Against now)
            throws SQLException {
        return !Rows.list(
                        connection,
                        HAS_OTHER_SURROUNDINGS,
                        row -> true,
                        stored.authority(),
                        stored.number(),
                        now.directory(),
                        now.geography(),
                        now.providerList())
                .isEmpty();
    }

    private void audit(AuditActor actor, StoredReturn stored) {
        trail.record(new AuditEntry(
                stored.authority(),
                actor,
                "checked a return again",
                new AuditSubject("return", stored.id().toString()),
                "-",
                Map.of()));
    }
}
