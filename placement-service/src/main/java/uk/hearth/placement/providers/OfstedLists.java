package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.PostcodeDirectory;
import uk.hearth.placement.layout.Provider;
import uk.hearth.placement.layout.ProviderLists;
import uk.hearth.placement.returns.Rows;

/** Ofsted's list of providers, as each authority last received it. */
@ApplicationScoped
class OfstedLists implements ProviderLists {

    private static final String SELECT = """
            select l.*,
                (select count(*) from ofsted_provider o where o.authority = l.authority and o.postcode is null) as bare,
                (select count(*) from provision p where p.authority = l.authority and p.open_days @> ?::date
                    and exists (select from ofsted_provider o where o.authority = p.authority and o.urn = p.urn)
                    and not exists (
                        select from ofsted_provider o where o.authority = p.authority and o.urn = p.urn
                            and (o.registration_end is null or o.registration_end > ?::date))) as ended
            from ofsted_list l where l.authority = ?""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    OfstedLists(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    Optional<OfstedListView> find(String authority) {
        try (var connection = dataSource.getConnection()) {
            return find(connection, authority, LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("Ofsted's list could not be read", e);
        }
    }

    static Optional<OfstedListView> find(Connection connection, String authority, LocalDate today) throws SQLException {
        return Rows.list(connection, SELECT, OfstedLists::view, today, today, authority).stream()
                .findFirst();
    }

    @Override
    public @Nullable Map<String, List<Provider>> of(String authority, PostcodeDirectory postcodes) {
        try (var connection = dataSource.getConnection()) {
            var entries = Rows.list(
                    connection,
                    "select urn, placements, providers, registration_end, postcode from ofsted_provider"
                            + " where authority = ? order by position",
                    row -> provider(row, postcodes),
                    authority);
            return entries.isEmpty() ? null : entries.stream().collect(Collectors.groupingBy(Provider::urn));
        } catch (SQLException e) {
            throw new IllegalStateException("Ofsted's list could not be read", e);
        }
    }

    @Override
    public @Nullable String edition(String authority) {
        try (var connection = dataSource.getConnection()) {
            return Rows.list(
                            connection,
                            "select sha256 from ofsted_list where authority = ?",
                            row -> row.getString("sha256"),
                            authority)
                    .stream()
                    .findFirst()
                    .orElse(null);
        } catch (SQLException e) {
            throw new IllegalStateException("Ofsted's list could not be read", e);
        }
    }

    private static Provider provider(ResultSet row, PostcodeDirectory postcodes) throws SQLException {
        var postcode = Objects.requireNonNullElse(row.getString("postcode"), "");
        var place = postcode.isEmpty() ? null : postcodes.find(postcode);
        return new Provider(
                row.getString("urn"),
                Set.copyOf(Words.list(row, "placements", code -> code)),
                Set.copyOf(Words.list(row, "providers", code -> code)),
                Words.dayOrNone(row, "registration_end"),
                postcode,
                place == null ? null : place.area());
    }

    private static OfstedListView view(ResultSet row) throws SQLException {
        return new OfstedListView(
                row.getString("authority"),
                Words.day(row, "as_at"),
                row.getString("sha256"),
                row.getInt("entries"),
                row.getInt("bare"),
                row.getInt("ended"),
                row.getString("imported_by"),
                row.getTimestamp("imported_at").toInstant(),
                null,
                null);
    }
}
