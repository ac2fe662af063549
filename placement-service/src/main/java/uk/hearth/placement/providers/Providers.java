package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** Who runs the homes, households and schemes that an authority knows of. */
@ApplicationScoped
class Providers {

    private static final String SELECT = """
            select p.*, (select count(*) from provision n where n.authority = p.authority and n.provider = p.reference)
                as provisions
            from provider p where p.authority = ?""";

    private final AgroalDataSource dataSource;

    Providers(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    Optional<ProviderView> find(String authority, String reference) {
        return list(SELECT + " and p.reference = ?", authority, reference).stream()
                .findFirst();
    }

    /** Up to {@code count} that come after that one in the list. */
    List<ProviderView> after(String authority, @Nullable String reference, int count) {
        return list(
                SELECT + " and (?::text is null or p.reference > ?) order by p.reference limit ?",
                authority,
                reference,
                reference,
                count);
    }

    private List<ProviderView> list(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, sql, ProviderView::read, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Providers could not be read", e);
        }
    }
}
