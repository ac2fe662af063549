package uk.hearth.escalation.taxonomies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists as their tables hold them. */
@ApplicationScoped
class StoredTaxonomies {

    private static final String TERMS = """
            select list.code, list.title as list_title, list.in_use_from, list.in_use_to, list.version, term.*
            from taxonomy as list
            join taxonomy_term as term on (term.authority, term.taxonomy) = (list.authority, list.code)
            where list.authority = ?
            order by list.in_use_from, list.code, term.position""";
    private static final String MAPPINGS = """
            select to_taxonomy, taxonomy, theme, reason, to_theme, to_reason from taxonomy_mapping
            where authority = ? order by to_taxonomy, taxonomy, theme, reason""";

    private final AgroalDataSource dataSource;

    StoredTaxonomies(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<TaxonomyView> of(String authority) {
        try (var connection = dataSource.getConnection()) {
            var mappings = mappings(connection, authority);
            try (var select = connection.prepareStatement(TERMS)) {
                select.setString(1, authority);
                try (var rows = select.executeQuery()) {
                    return lists(rows, mappings);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Lists of themes could not be read", e);
        }
    }

    private static List<TaxonomyView> lists(ResultSet rows, Map<String, List<Replaced>> mappings) throws SQLException {
        Map<String, TaxonomyView> lists = new LinkedHashMap<>();
        while (rows.next()) {
            var list = lists.get(rows.getString("code"));
            if (list == null) {
                list = list(rows, mappings.getOrDefault(rows.getString("code"), List.of()));
                lists.put(list.code(), list);
            }
            add(rows, list.themes());
        }
        return List.copyOf(lists.values());
    }

    private static TaxonomyView list(ResultSet row, List<Replaced> replaces) throws SQLException {
        return new TaxonomyView(
                row.getString("authority"),
                row.getString("code"),
                row.getString("list_title"),
                row.getDate("in_use_from").toLocalDate(),
                day(row, "in_use_to"),
                new ArrayList<>(),
                replaces,
                row.getInt("version"));
    }

    /** A theme comes before its sub-reasons, by position. */
    private static void add(ResultSet row, List<Theme> themes) throws SQLException {
        var reason = row.getString("reason");
        if (reason.isEmpty()) {
            themes.add(new Theme(
                    row.getString("theme"),
                    row.getString("title"),
                    row.getString("description"),
                    day(row, "retired_on"),
                    new ArrayList<>()));
        } else {
            themes.get(themes.size() - 1)
                    .allReasons()
                    .add(new Reason(reason, row.getString("title"), day(row, "retired_on")));
        }
    }

    private static Map<String, List<Replaced>> mappings(Connection connection, String authority) throws SQLException {
        Map<String, Map<String, Replaced>> mappings = new LinkedHashMap<>();
        try (var select = connection.prepareStatement(MAPPINGS)) {
            select.setString(1, authority);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var older = rows.getString("taxonomy");
                    mappings.computeIfAbsent(rows.getString("to_taxonomy"), none -> new LinkedHashMap<>())
                            .computeIfAbsent(older, none -> new Replaced(older, new ArrayList<>()))
                            .terms()
                            .add(mapped(rows));
                }
            }
        }
        Map<String, List<Replaced>> lists = new LinkedHashMap<>();
        mappings.forEach((to, replaced) -> lists.put(to, List.copyOf(replaced.values())));
        return lists;
    }

    private static MappedTerm mapped(ResultSet row) throws SQLException {
        return new MappedTerm(
                row.getString("theme"),
                Term.stored("", "", row.getString("reason")).reason(),
                row.getString("to_theme"),
                Term.stored("", "", row.getString("to_reason")).reason());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
