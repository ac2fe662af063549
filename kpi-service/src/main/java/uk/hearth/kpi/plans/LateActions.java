package uk.hearth.kpi.plans;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was to be done by now and is neither done nor dropped. */
@ApplicationScoped
public class LateActions {

    private static final String LATE = """
            select a.id, a.plan, a.action, a.owner, a.due_on from plan_action a left join lateral (
                select status from plan_note n where n.authority = a.authority and n.action = a.id
                order by written_at desc, id desc limit 1) as told on true
            where a.superseded_at = 'infinity' and a.authority = ? and a.due_on < ?
                and coalesce(told.status, 'not_started') not in ('done', 'dropped')
            order by a.due_on, a.id""";

    private final AgroalDataSource dataSource;

    LateActions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An action whose day has passed. */
    public record LateAction(
            UUID id, String plan, String action, @Nullable String owner, LocalDate dueOn) {}

    /** Those longest due first. */
    public List<LateAction> of(String authority, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LATE)) {
            select.setString(1, authority);
            select.setObject(2, day);
            try (var found = select.executeQuery()) {
                var late = new ArrayList<LateAction>();
                while (found.next()) {
                    late.add(new LateAction(
                            found.getObject("id", UUID.class),
                            found.getString("plan"),
                            found.getString("action"),
                            found.getString("owner"),
                            found.getObject("due_on", LocalDate.class)));
                }
                return late;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Plans could not be read", e);
        }
    }
}
