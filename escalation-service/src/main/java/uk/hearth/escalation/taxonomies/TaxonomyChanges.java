package uk.hearth.escalation.taxonomies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where lists are defined and changed. */
@ApplicationScoped
class TaxonomyChanges {

    private final AgroalDataSource dataSource;

    TaxonomyChanges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes those who change an authority's lists take turns, from here to their commit. */
    void takeTurn(String authority) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 30))")) {
            lock.setString(1, authority);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A turn to change lists of themes could not be had", e);
        }
    }

    /** Puts a list in the place of the one of its code, if there is one; both hold all that was there before. */
    void put(TaxonomyView list) {
        try (var connection = dataSource.getConnection()) {
            putList(connection, list);
            putTerms(connection, list);
            putMappings(connection, list);
        } catch (SQLException e) {
            throw new IllegalStateException("A list of themes could not be kept", e);
        }
    }

    private static void putList(Connection connection, TaxonomyView list) throws SQLException {
        try (var put = connection.prepareStatement("""
                insert into taxonomy (authority, code, title, in_use_from, in_use_to) values (?, ?, ?, ?, ?)
                on conflict (authority, code) do update set title = excluded.title,
                    in_use_from = excluded.in_use_from, in_use_to = excluded.in_use_to, version = taxonomy.version + 1""")) {
            key(put, list);
            put.setString(3, list.title());
            put.setDate(4, Date.valueOf(list.inUseFrom()));
            put.setDate(5, day(list.inUseTo()));
            put.executeUpdate();
        }
    }

    private static void putTerms(Connection connection, TaxonomyView list) throws SQLException {
        var terms = rows(list);
        try (var put = connection.prepareStatement("""
                insert into taxonomy_term (authority, taxonomy, theme, reason, title, description, retired_on, position)
                select ?, ?, given.* from unnest(?, ?, ?, ?, ?) with ordinality as given
                on conflict (authority, taxonomy, theme, reason) do update set title = excluded.title,
                    description = excluded.description, position = excluded.position, retired_on = excluded.retired_on""")) {
            key(put, list);
            bind(put, 3, "text", terms, TermRow::theme);
            bind(put, 4, "text", terms, TermRow::reason);
            bind(put, 5, "text", terms, TermRow::title);
            bind(put, 6, "text", terms, TermRow::description);
            bind(put, 7, "date", terms, TermRow::retiredOn);
            put.executeUpdate();
        }
    }

    private static void putMappings(Connection connection, TaxonomyView list) throws SQLException {
        var rows = list.replaces().stream()
                .flatMap(replaced -> rows(list.code(), replaced))
                .toList();
        try (var clear = connection.prepareStatement(
                        "delete from taxonomy_mapping where authority = ? and to_taxonomy = ?");
                var put = connection.prepareStatement("""
                insert into taxonomy_mapping (authority, to_taxonomy, taxonomy, theme, reason, to_theme, to_reason)
                select ?, ?, given.* from unnest(?, ?, ?, ?, ?) as given""")) {
            key(clear, list);
            clear.executeUpdate();
            key(put, list);
            bind(put, 3, "text", rows, row -> row.from().taxonomy());
            bind(put, 4, "text", rows, row -> row.from().theme());
            bind(put, 5, "text", rows, row -> row.from().storedReason());
            bind(put, 6, "text", rows, row -> row.to().theme());
            bind(put, 7, "text", rows, row -> row.to().storedReason());
            put.executeUpdate();
        }
    }

    private static void key(PreparedStatement statement, TaxonomyView list) throws SQLException {
        statement.setString(1, list.authority());
        statement.setString(2, list.code());
    }

    private record TermRow(
            String theme,
            String reason,
            String title,
            @Nullable String description,
            @Nullable Date retiredOn) {}

    private record MappingRow(Term from, Term to) {}

    private static List<TermRow> rows(TaxonomyView list) {
        return list.themes().stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(new TermRow(
                                theme.code(), "", theme.title(), theme.description(), day(theme.retiredOn()))),
                        theme.allReasons().stream()
                                .map(reason -> new TermRow(
                                        theme.code(), reason.code(), reason.title(), null, day(reason.retiredOn())))))
                .toList();
    }

    private static Stream<MappingRow> rows(String code, Replaced replaced) {
        return replaced.terms().stream()
                .map(term -> new MappingRow(
                        new Term(replaced.taxonomy(), term.theme(), term.reason()),
                        new Term(code, term.toTheme(), term.toReason())));
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static <R> void bind(
            PreparedStatement statement, int place, String type, List<R> rows, Function<R, @Nullable Object> cell)
            throws SQLException {
        var cells = rows.stream().map(cell).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, cells));
    }
}
