package uk.hearth.kpi.comparators;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.comparators.GroupView.Member;

/** The groups of the authorities that the transaction may see, and those that are for all. */
@ApplicationScoped
public class ComparatorGroups {

    /** Stands for the owner of what is for all. */
    static final String SHARED = "-";

    private static final String WITH_MEMBERS = """
            select g.*, m.area, coalesce(area.name, m.name) as member_name
            from (%s) as g
            join comparator_group_member m on (m.authority, m.code, m.year) = (g.authority, g.code, g.year)
            left join area on area.code = m.area
            order by g.code, m.position""";

    private final AgroalDataSource dataSource;

    ComparatorGroups(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The group of that code that an authority had in a year, its own before one for all. */
    public Optional<GroupView> of(String authority, String code, int year) {
        return select("""
                select * from comparator_group where authority in (?, '-') and code = ? and year <= ?
                order by authority = '-', year desc limit 1""", authority, code, year).stream().findFirst();
    }

    /** Up to {@code count} groups that an authority had in a year, those after that code, by code. */
    List<GroupView> after(String code, String authority, int year, int count) {
        return select("""
                select distinct on (code) * from comparator_group where authority in (?, '-') and code > ? and year <= ?
                order by code, authority = '-', year desc limit """ + " " + count, authority, code, year);
    }

    /** Exactly the group that was defined so. */
    Optional<GroupView> defined(String owner, String code, int year) {
        return select("select * from comparator_group where authority = ? and code = ? and year = ?", owner, code, year)
                .stream()
                .findFirst();
    }

    /** Puts the group in the place of the one that was defined so before, if there was one. */
    void define(String owner, String code, int year, DefineGroup group) {
        try (var connection = dataSource.getConnection();
                var put = connection.prepareStatement("""
                        insert into comparator_group (authority, code, year, name, source) values (?, ?, ?, ?, ?)
                        on conflict (authority, code, year) do update
                        set name = excluded.name, source = excluded.source, version = comparator_group.version + 1""");
                var clear = connection.prepareStatement(
                        "delete from comparator_group_member where authority = ? and code = ? and year = ?");
                var fill = connection.prepareStatement("""
                        insert into comparator_group_member (authority, code, year, area, position, name)
                        select ?, ?, ?, given.area, given.position, area.name
                        from unnest(?) with ordinality as given (area, position) join area on area.code = given.area""")) {
            key(put, owner, code, year);
            put.setString(4, group.name());
            put.setString(5, group.source());
            put.executeUpdate();
            key(clear, owner, code, year);
            clear.executeUpdate();
            key(fill, owner, code, year);
            fill.setArray(4, connection.createArrayOf("text", group.members().toArray()));
            fill.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A comparator group could not be kept", e);
        }
    }

    /** Its members go with it. */
    void remove(String owner, String code, int year) {
        try (var connection = dataSource.getConnection();
                var remove = connection.prepareStatement(
                        "delete from comparator_group where authority = ? and code = ? and year = ?")) {
            key(remove, owner, code, year);
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A comparator group could not be removed", e);
        }
    }

    private List<GroupView> select(String groups, String authority, String code, int year) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(WITH_MEMBERS.formatted(groups))) {
            key(select, authority, code, year);
            try (var found = select.executeQuery()) {
                return read(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Comparator groups could not be read", e);
        }
    }

    private static List<GroupView> read(ResultSet rows) throws SQLException {
        Map<String, GroupView> byCode = new LinkedHashMap<>();
        while (rows.next()) {
            var group = byCode.get(rows.getString("code"));
            if (group == null) {
                group = group(rows);
                byCode.put(group.code(), group);
            }
            group.members().add(new Member(rows.getString("area"), rows.getString("member_name")));
        }
        return List.copyOf(byCode.values());
    }

    private static GroupView group(ResultSet row) throws SQLException {
        return new GroupView(
                owner(row.getString("authority")),
                row.getString("code"),
                row.getInt("year"),
                row.getString("name"),
                row.getString("source"),
                new ArrayList<>(),
                row.getInt("version"));
    }

    private static @Nullable String owner(String authority) {
        return authority.equals(SHARED) ? null : authority;
    }

    private static void key(PreparedStatement statement, String authority, String code, int year) throws SQLException {
        statement.setString(1, authority);
        statement.setString(2, code);
        statement.setInt(3, year);
    }
}
