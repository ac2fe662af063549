package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** What Ofsted judged of provisions, the latest first. */
@ApplicationScoped
class Ratings {

    private final AgroalDataSource dataSource;

    Ratings(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<RatingView> of(String authority, String provision) {
        return list(
                "select * from provision_rating where authority = ? and provision = ? order by judged_on desc",
                authority,
                provision);
    }

    Optional<RatingView> find(String authority, String provision, LocalDate judgedOn) {
        return list(
                        "select * from provision_rating where authority = ? and provision = ? and judged_on = ?",
                        authority,
                        provision,
                        judgedOn)
                .stream()
                .findFirst();
    }

    void remove(String authority, RatingView rating) {
        try (var connection = dataSource.getConnection()) {
            Rows.run(
                    connection,
                    "delete from provision_rating where authority = ? and provision = ? and judged_on = ?",
                    authority,
                    rating.provision(),
                    rating.judgedOn());
        } catch (SQLException e) {
            throw new IllegalStateException("A rating could not be removed", e);
        }
    }

    private List<RatingView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, RatingView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Ratings could not be read", e);
        }
    }
}
