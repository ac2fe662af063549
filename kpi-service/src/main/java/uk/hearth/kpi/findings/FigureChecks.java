package uk.hearth.kpi.findings;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;
import uk.hearth.kpi.checks.Checks;
import uk.hearth.kpi.checks.Scope;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.rules.RuleView;
import uk.hearth.kpi.rules.Rules;

/** Holds an authority's figures against its rules and keeps what they find; in the transaction that is under way. */
@ApplicationScoped
class FigureChecks {

    private final AgroalDataSource dataSource;
    private final Rules rules;
    private final Indicators indicators;
    private final Checks checks;
    private final Findings findings;
    private final Changes changes;
    private final Clock clock;

    FigureChecks(
            AgroalDataSource dataSource,
            Rules rules,
            Indicators indicators,
            Checks checks,
            Findings findings,
            Changes changes,
            Clock clock) {
        this.dataSource = dataSource;
        this.rules = rules;
        this.indicators = indicators;
        this.checks = checks;
        this.findings = findings;
        this.changes = changes;
        this.clock = clock;
    }

    CheckSummary checkAll(String authority) {
        return check(authority, List.of());
    }

    /**
     * Two checks of one authority take turns.
     *
     * @param codes of indicators to look at; none for all
     */
    CheckSummary check(String authority, Collection<String> codes) {
        try (var connection = dataSource.getConnection()) {
            takeTurn(connection, authority);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var today = LocalDate.now(clock);
            var known = indicators.reported(today);
            if (!codes.isEmpty()) {
                known.keySet().retainAll(codes);
            }
            var asked = rules.of(authority);
            var found = checks.find(asked, new Scope(authority, known, today));
            var counts = new FoundMerge(connection, authority, now, today).merge(found, List.copyOf(codes));
            tell(authority, counts);
            return new CheckSummary(
                    authority,
                    now,
                    (int) asked.stream().filter(RuleView::on).count(),
                    known.size(),
                    counts.found(),
                    counts.foundAgain(),
                    counts.gone(),
                    findings.count(authority).open());
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be checked", e);
        }
    }

    private void tell(String authority, FoundMerge.Counts counts) {
        if (counts.all() > 0) {
            changes.tell(new Change(
                    authority,
                    "findings.checked",
                    "findings",
                    Map.of(),
                    Map.of("self", "/api/v1/findings?authority=" + authority),
                    OptionalInt.of(counts.all())));
        }
    }

    /** Takes the turn until the transaction ends, unless another transaction has it. */
    static boolean tryTurn(Connection connection, String authority) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, authority);
            try (var taken = lock.executeQuery()) {
                return taken.next() && taken.getBoolean(1);
            }
        }
    }

    private static void takeTurn(Connection connection, String authority) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, authority);
            lock.execute();
        }
    }
}
