package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** What provisions cost, line by line. */
@ApplicationScoped
class Fees {

    private static final String ONE =
            " authority = ? and provision = ? and arrangement = ? and line = ? and held_from = ?";

    private final AgroalDataSource dataSource;

    Fees(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param on only what holds on that day */
    List<FeeView> of(String authority, String provision, @Nullable LocalDate on) {
        return list("""
                select * from weekly_fee
                where authority = ? and provision = ? and (?::date is null or held @> ?::date)
                order by arrangement, line, held_from""", authority, provision, on, on);
    }

    Optional<FeeView> find(FeeKey key) {
        return list("select * from weekly_fee where" + ONE, parts(key)).stream().findFirst();
    }

    void remove(FeeKey key) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(connection, "delete from weekly_fee where" + ONE, parts(key));
        } catch (SQLException e) {
            throw new IllegalStateException("A fee could not be removed", e);
        }
    }

    private static Object[] parts(FeeKey key) {
        return new Object[] {key.authority(), key.provision(), key.arrangement().word(), key.line(), key.from()};
    }

    private List<FeeView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, FeeView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Fees could not be read", e);
        }
    }
}
