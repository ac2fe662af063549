package uk.hearth.kpi.scorecards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.selects.Select;

/** Every scorecard of the authorities that the transaction may see. */
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, ScorecardId> {

    List<Scorecard> after(String authority, String code, int count) {
        return find("id.authority = ?1 and id.code > ?2 order by id.code", authority, code)
                .page(0, count)
                .list();
    }

    /** As it is stored, to be reported and not to be changed: nothing watches it, which takes a report less time. */
    Select<Optional<Scorecard>> selectToReport(ScorecardId id) {
        return new Select<>(
                """
                select scorecard.title, scorecard.frequency, line.section, line.indicator
                from scorecard join scorecard_line line
                    on line.authority = scorecard.authority and line.scorecard = scorecard.code
                where scorecard.authority = ? and scorecard.code = ? order by line.position""",
                given -> given.text(id.authority()).text(id.code()),
                rows -> rows.next() ? Optional.of(new Scorecard(id, definition(rows))) : Optional.empty());
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
