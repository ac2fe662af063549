package uk.hearth.escalation.taxonomies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;

/** An authority's lists of themes. */
@ApplicationScoped
public class Taxonomies {

    // of several lists with the theme, one that is in use; of several in use, the newest
    private static final String CHOOSE = """
            select list.code,
                   list.in_use_from <= ? and coalesce(list.in_use_to, 'infinity') >= ?
                       and coalesce(theme.retired_on, 'infinity') > ? and coalesce(term.retired_on, 'infinity') > ?
                       as in_use
            from taxonomy as list
            join taxonomy_term as term on (term.authority, term.taxonomy) = (list.authority, list.code)
            join taxonomy_term as theme on (theme.authority, theme.taxonomy, theme.theme, theme.reason)
                = (term.authority, term.taxonomy, term.theme, '')
            where list.authority = ? and term.theme = ? and term.reason = ? and list.code = coalesce(?, list.code)
            order by in_use desc, list.in_use_from desc, list.code limit 1""";

    private final AgroalDataSource dataSource;
    private final StoredTaxonomies stored;

    Taxonomies(AgroalDataSource dataSource, StoredTaxonomies stored) {
        this.dataSource = dataSource;
        this.stored = stored;
    }

    /**
     * What is meant by a theme, and a sub-reason if one is named, that is chosen on a day.
     *
     * @param taxonomy the list it is of; where it is not said, the newest list in use that has the theme
     * @throws InvalidInput if the authority has no such theme or sub-reason
     * @throws Refusal if it has, but it is not in use on that day
     */
    public Term choose(
            String authority, @Nullable String taxonomy, String theme, @Nullable String reason, LocalDate day) {
        try (var connection = dataSource.getConnection();
                var choose = connection.prepareStatement(CHOOSE)) {
            for (int i = 1; i <= 4; i++) {
                choose.setDate(i, Date.valueOf(day));
            }
            choose.setString(5, authority);
            choose.setString(6, theme);
            choose.setString(7, Objects.requireNonNullElse(reason, ""));
            choose.setString(8, taxonomy);
            try (var found = choose.executeQuery()) {
                if (!found.next()) {
                    throw unknown();
                }
                if (!found.getBoolean("in_use")) {
                    throw retired();
                }
                return new Term(found.getString("code"), theme, reason);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A theme could not be looked up", e);
        }
    }

    /** All lists of an authority, those that came into use first first. */
    public List<TaxonomyView> of(String authority) {
        return stored.of(authority);
    }

    Optional<TaxonomyView> find(String authority, String code) {
        return of(authority).stream().filter(list -> list.code().equals(code)).findFirst();
    }

    /** How terms of older lists are told in one list, through as many lists as lie between. */
    public TaxonomyMapping mappingTo(String authority, String code) {
        return TaxonomyMapping.to(code, of(authority));
    }

    private static InvalidInput unknown() {
        return InvalidInput.inField(
                "theme",
                "unknown-theme",
                "The authority's lists have no such theme or sub-reason",
                "Look them up at /api/v1/taxonomies");
    }

    private static Refusal retired() {
        return new Refusal(
                "theme-retired",
                "This theme or sub-reason was not in use on that day",
                "Choose one of a list in use: /api/v1/taxonomies?inUseOn=...");
    }
}
