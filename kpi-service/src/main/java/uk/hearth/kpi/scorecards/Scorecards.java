package uk.hearth.kpi.scorecards;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.periods.PeriodKind;

/** Every scorecard of the authorities that the transaction may see. */
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, ScorecardId> {

    private final AgroalDataSource dataSource;

    Scorecards(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Scorecard> after(String authority, String code, int count) {
        return find("id.authority = ?1 and id.code > ?2 order by id.code", authority, code)
                .page(0, count)
                .list();
    }

    /** As it is stored, to be reported and not to be changed: nothing watches it, which takes a report less time. */
    Optional<Scorecard> toReport(ScorecardId id) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select scorecard.title, scorecard.frequency, line.section, line.indicator
                        from scorecard join scorecard_line line
                            on line.authority = scorecard.authority and line.scorecard = scorecard.code
                        where scorecard.authority = ? and scorecard.code = ? order by line.position""")) {
            select.setString(1, id.authority());
            select.setString(2, id.code());
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(new Scorecard(id, definition(found))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The scorecard could not be read", e);
        }
    }

    private static DefineScorecard definition(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var frequency = PeriodKind.fromString(row.getString("frequency"));
        var lines = new ArrayList<ScorecardLine>();
        do {
            lines.add(new ScorecardLine(row.getString("section"), row.getString("indicator")));
        } while (row.next());
        return new DefineScorecard(title, frequency, lines);
    }
}
