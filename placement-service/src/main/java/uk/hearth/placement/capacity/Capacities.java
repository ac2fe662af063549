package uk.hearth.placement.capacity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** How many beds provisions have, line by line. */
@ApplicationScoped
class Capacities {

    private static final String ONE = " authority = ? and provision = ? and held_from = ?";

    private final AgroalDataSource dataSource;

    Capacities(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<CapacityView> of(String authority, String provision) {
        return list(
                "select * from capacity_line where authority = ? and provision = ? order by held_from",
                authority,
                provision);
    }

    Optional<CapacityView> find(String authority, String provision, LocalDate from) {
        return list("select * from capacity_line where" + ONE, authority, provision, from).stream()
                .findFirst();
    }

    void remove(String authority, CapacityView line) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, "delete from capacity_line where" + ONE, authority, line.provision(), line.from());
        } catch (SQLException e) {
            throw new IllegalStateException("Capacity could not be removed", e);
        }
    }

    private List<CapacityView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, CapacityView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Capacity could not be read", e);
        }
    }
}
