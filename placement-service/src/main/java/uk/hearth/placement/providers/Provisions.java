package uk.hearth.placement.providers;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Geographies;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.returns.Rows;

/** The homes, households and schemes that an authority knows of. */
@ApplicationScoped
public class Provisions {

    private static final String SELECT = """
            select p.*, r.name as provider_name, r.sector, rated.rating, rated.judged_on,
                listed.registration_status, listed.registration_end,
                p.area = any (?) or p.upper_area = any (?) as local
            from provision p
            join provider r on r.authority = p.authority and r.reference = p.provider
            left join lateral (
                select rating, judged_on from provision_rating g
                where g.authority = p.authority and g.provision = p.reference order by judged_on desc limit 1) as rated on true
            left join lateral (
                select registration_status, registration_end from ofsted_provider o
                where o.authority = p.authority and o.urn = p.urn
                order by registration_end desc nulls first, position limit 1) as listed on true
            where p.authority = ?""";

    private final AgroalDataSource dataSource;
    private final Geographies geographies;

    Provisions(AgroalDataSource dataSource, Geographies geographies) {
        this.dataSource = dataSource;
        this.geographies = geographies;
    }

    public Optional<ProvisionView> find(String authority, String reference) {
        return list(authority, " and p.reference = ?", reference).stream().findFirst();
    }

    /** @throws NotFoundException if the authority knows of none by that reference */
    public void require(String authority, String reference) {
        if (find(authority, reference).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Up to {@code count} that come after that one in the list. */
    List<ProvisionView> after(ProvisionQuery query, @Nullable String reference, int count) {
        var authority = String.valueOf(query.authority);
        var areas = areas(authority);
        return list(
                authority,
                """
                 and (?::text is null or p.reference > ?) and (?::text[] is null or p.kind = any (?))
                and (?::text[] is null or r.sector = any (?)) and (?::text is null or p.provider = ?)
                and (?::text is null or p.urn = ?) and (?::date is null or p.open_days @> ?::date)
                and p.characteristics @> ? and (?::boolean is null or (p.area = any (?) or p.upper_area = any (?)) = ?)
                order by p.reference limit ?""",
                reference,
                reference,
                words(query.kind),
                words(query.kind),
                words(query.sector),
                words(query.sector),
                query.provider,
                query.provider,
                query.urn,
                query.urn,
                query.openOn,
                query.openOn,
                Objects.requireNonNullElse(words(query.characteristic), List.of()),
                isIn(query.location),
                areas,
                areas,
                isIn(query.location),
                count);
    }

    /** The areas that are the authority's own. */
    public List<String> areas(String authority) {
        return List.copyOf(geographies.of(authority).areas());
    }

    private static @Nullable Boolean isIn(@Nullable Location location) {
        return location == null ? null : location == Location.IN;
    }

    private static @Nullable List<String> words(@Nullable List<? extends Enum<?>> words) {
        return words == null || words.isEmpty()
                ? null
                : words.stream()
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private List<ProvisionView> list(String authority, String which, @Nullable Object... parameters) {
        var areas = areas(authority);
        var all = new @Nullable Object[parameters.length + 3];
        all[0] = areas;
        all[1] = areas;
        all[2] = authority;
        System.arraycopy(parameters, 0, all, 3, parameters.length);
        try (var connection = dataSource.getConnection()) {
            return Rows.list(connection, SELECT + which, ProvisionView::read, all);
        } catch (SQLException e) {
            throw new IllegalStateException("Provisions could not be read", e);
        }
    }
}
