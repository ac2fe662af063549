package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.AuditTrail;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.reading.ReadingLimits;
import uk.hearth.placement.reading.ReturnReading;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Checking;

/** Takes a return in: reads it, checks it, stores it and makes it current, in the transaction that is under way. */
@ApplicationScoped
class TakingIn {

    private final AgroalDataSource dataSource;
    private final Returns returns;
    private final Originals originals;
    private final OwnSurroundings surroundings;
    private final AuditTrail trail;
    private final Event<ReturnTaken> taken;

    TakingIn(
            AgroalDataSource dataSource,
            Returns returns,
            Originals originals,
            OwnSurroundings surroundings,
            AuditTrail trail,
            Event<ReturnTaken> taken) {
        this.dataSource = dataSource;
        this.returns = returns;
        this.originals = originals;
        this.surroundings = surroundings;
        this.trail = trail;
        this.taken = taken;
    }

    /** Notes that a return has come, and keeps its bytes. */
    StoredReturn begin(Arrival arrival) {
        try (var connection = dataSource.getConnection()) {
            var stored = returns.begin(connection, arrival);
            originals.keep(connection, stored, arrival.parts());
            return stored;
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be begun", e);
        }
    }

    /**
     * @param progress is told each phase as it begins
     * @throws InvalidInput if the files are no return; then nothing of it may be kept
     */
    void takeIn(StoredReturn stored, Arrival arrival, Consumer<String> progress) {
        try (var connection = dataSource.getConnection()) {
            progress.accept("reading");
            var checked = check(connection, stored, arrival, progress);
            progress.accept("storing");
            returns.takeTurn(connection, stored.authority());
            for (var table : checked.tables()) {
                new ReturnRows(connection, stored).copy(table);
            }
            new FoundIssues(connection, stored).keep(checked.data(), checked.outcomes());
            returns.makeCurrent(connection, stored, checked);
            audit(stored, arrival, checked);
            taken.fire(new ReturnTaken(stored, checked.data()));
        } catch (SQLException e) {
            throw new IllegalStateException("A return could not be taken in", e);
        }
    }

    private CheckedReturn check(Connection connection, StoredReturn stored, Arrival arrival, Consumer<String> progress)
            throws SQLException {
        var year = stored.period().collectionYear();
        var words = new Words();
        var tables = ReturnReading.read(arrival.parts(), stored.authority(), year, words, ReadingLimits.USUAL);
        var loaded = new ArrayList<>(tables);
        loaded.addAll(lastYear(connection, stored, words));
        progress.accept("checking");
        var data = CaseData.of(year, loaded, words, surroundings.of(stored.authority()));
        return new CheckedReturn(data, tables, Checking.check(data, RuleBook.inForce(year)));
    }

    private Collection<CaseTable> lastYear(Connection connection, StoredReturn stored, Words words)
            throws SQLException {
        var before = returns.lastOfYear(
                connection, stored.authority(), stored.period().year() - 1);
        return before.isEmpty()
                ? List.of()
                : ReturnReading.readLastYear(
                        originals.of(connection, before.get()),
                        stored.authority(),
                        before.get().period().collectionYear(),
                        words,
                        ReadingLimits.USUAL);
    }

    private void audit(StoredReturn stored, Arrival arrival, CheckedReturn checked) {
        trail.record(new AuditEntry(
                stored.authority(),
                arrival.sender(),
                "sent a return",
                new AuditSubject("return", stored.id().toString()),
                "-",
                Map.of(
                        "year", String.valueOf(stored.period().year()),
                        "month", String.valueOf(stored.period().month()),
                        "rows", String.valueOf(checked.rows()),
                        "sha256", arrival.sha256())));
    }
}
