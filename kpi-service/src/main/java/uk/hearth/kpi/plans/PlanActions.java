package uk.hearth.kpi.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the authorities that the transaction may see have undertaken, with every revision. */
@ApplicationScoped
class PlanActions {

    private static final String SELECT = """
            select a.*, coalesce(a.written_by, i.imported_by, '') as writer
            from plan_action a left join import i on i.authority = a.authority and i.id = a.import_id
            where a.superseded_at = 'infinity' and a.authority = any (?)""";

    private final AgroalDataSource dataSource;

    PlanActions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<PlanAction> of(String authority, @Nullable String plan) {
        Object authorities = new String[] {authority}; // one value, not one for each element
        return plan == null
                ? select(SELECT + " order by a.plan, a.area, a.id", authorities)
                : select(SELECT + " and a.plan = ? order by a.plan, a.area, a.id", authorities, plan);
    }

    Optional<PlanAction> find(Collection<String> authorities, UUID id) {
        return select(SELECT + " and a.id = ?", authorities.toArray(new String[0]), id).stream()
                .findFirst();
    }

    private List<PlanAction> select(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var found = select.executeQuery()) {
                var actions = new ArrayList<PlanAction>();
                while (found.next()) {
                    actions.add(action(found));
                }
                return actions;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Plans could not be read", e);
        }
    }

    private static PlanAction action(ResultSet row) throws SQLException {
        return new PlanAction(
                row.getString("authority"),
                row.getObject("id", UUID.class),
                row.getString("plan"),
                row.getString("area"),
                row.getString("objective"),
                row.getString("action"),
                PlanKind.of(row.getString("kind")),
                row.getString("owner"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("indicators").getArray()),
                row.getString("writer"),
                row.getInt("revision"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
