package uk.hearth.placement.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.Words;
import uk.hearth.placement.reading.ReadingLimits;
import uk.hearth.placement.reading.ReturnPart;
import uk.hearth.placement.reading.ReturnReading;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Checking;

/** Reads a return and checks it by all rules of its year, beside the last one of the year before. */
@ApplicationScoped
class ReturnChecking {

    private final Returns returns;
    private final Originals originals;
    private final OwnSurroundings surroundings;

    ReturnChecking(Returns returns, Originals originals, OwnSurroundings surroundings) {
        this.returns = returns;
        this.originals = originals;
        this.surroundings = surroundings;
    }

    /**
     * @param progress is told each phase as it begins
     * @throws InvalidInput if the files are no return
     */
    CheckedReturn check(Connection connection, StoredReturn stored, List<ReturnPart> parts, Consumer<String> progress)
            throws SQLException {
        progress.accept("reading");
        var year = stored.period().collectionYear();
        var words = new Words();
        var tables = ReturnReading.read(parts, stored.authority(), year, words, ReadingLimits.USUAL);
        var before = returns.lastOfYear(
                connection, stored.authority(), stored.period().year() - 1);
        var loaded = new ArrayList<>(tables);
        loaded.addAll(lastYear(connection, before, words));
        progress.accept("checking");
        var against = surroundings.against(
                stored.authority(), before.map(StoredReturn::number).orElse(null));
        var data = CaseData.of(year, loaded, words, surroundings.of(stored.authority()));
        return new CheckedReturn(data, tables, Checking.check(data, RuleBook.inForce(year)), against);
    }

    private Collection<CaseTable> lastYear(Connection connection, Optional<StoredReturn> before, Words words)
            throws SQLException {
        return before.isEmpty()
                ? List.of()
                : ReturnReading.readLastYear(
                        originals.of(connection, before.get()),
                        before.get().authority(),
                        before.get().period().collectionYear(),
                        words,
                        ReadingLimits.USUAL);
    }
}
