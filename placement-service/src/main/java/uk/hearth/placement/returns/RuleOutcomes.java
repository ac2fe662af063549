package uk.hearth.placement.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Indicator;

/** What came of each rule on a return. */
@ApplicationScoped
class RuleOutcomes {

    private final AgroalDataSource dataSource;

    RuleOutcomes(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<RuleOutcomeView> of(UUID returnId) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, """
                    select o.*, r.year from case_return r
                    join rule_outcome o on o.authority = r.authority and o.return_no = r.number
                    where r.id = ? order by o.rule collate "C\"""", RuleOutcomes::view, returnId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleOutcomeView view(ResultSet row) throws SQLException {
        var rule = RuleBook.byCode(row.getInt("year")).get(row.getString("rule"));
        return new RuleOutcomeView(
                row.getString("rule"),
                rule == null ? "" : rule.severity().word(),
                rule == null ? "" : rule.message(),
                row.getString("state"),
                row.getString("because"),
                row.getInt("findings"),
                rule == null
                        ? List.of()
                        : rule.distorts().stream().map(Indicator::name).sorted().toList());
    }
}
