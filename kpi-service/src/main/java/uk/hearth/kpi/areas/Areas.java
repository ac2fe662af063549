package uk.hearth.kpi.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;

/** Every area known here. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

    private final Selects selects;

    Areas(Selects selects) {
        this.selects = selects;
    }

    /** Up to {@code count} areas after that code, by code. */
    List<Area> after(String code, @Nullable AreaKind kind, int count) {
        var all = kind == null
                ? find("code > ?1 order by code", code)
                : find("code > ?1 and kind = ?2 order by code", code, kind);
        return all.page(0, count).list();
    }

    List<Area> authoritiesAmong(Collection<String> codes) {
        return list("kind = ?1 and code in ?2 order by name, code", AreaKind.AUTHORITY, codes);
    }

    /** Codes of every authority known here. */
    public Set<String> authorityCodes() {
        return stream("kind", AreaKind.AUTHORITY).map(Area::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of an authority known here. */
    public Optional<AreaView> authority(String code) {
        return selects.ask(selectAuthority(code));
    }

    public Select<Optional<AreaView>> selectAuthority(String code) {
        return new Select<>(
                "select name, comparator from area where code = ? and kind = 'authority'",
                given -> given.text(code),
                rows -> rows.next()
                        ? Optional.of(new AreaView(
                                code, rows.getString("name"), AreaKind.AUTHORITY, rows.getString("comparator")))
                        : Optional.empty());
    }

    /** Codes of areas by every word that a file may use for them: code, name, comparator word. */
    public Map<String, String> codesByWord() {
        var codes = new HashMap<String, String>();
        for (var area : listAll()) {
            codes.put(area.code(), area.code());
            codes.put(area.name(), area.code());
            if (area.comparator() != null) {
                codes.put(area.comparator(), area.code());
            }
        }
        return codes;
    }

    /** Adds the authorities that are not known here yet, and notes each one's region. Names already here stay. */
    public void learn(Collection<PublishedAuthority> published) {
        var session = getEntityManager().unwrap(Session.class);
        session.doWork(connection -> {
            try (var learn = connection.prepareStatement("""
                    insert into area (code, name, kind, region)
                    select code, case when exists (select from area where area.name = given.name)
                                      then name || ' (' || code || ')' else name end, 'authority', region
                    from unnest(?, ?, ?) as given (code, name, region)
                    on conflict (code) do update set region = coalesce(excluded.region, area.region)
                    where area.region is distinct from coalesce(excluded.region, area.region)""")) {
                learn.setArray(1, texts(connection, published, PublishedAuthority::code));
                learn.setArray(2, texts(connection, published, PublishedAuthority::name));
                learn.setArray(3, texts(connection, published, PublishedAuthority::region));
                learn.executeUpdate();
            }
        });
    }

    private static Array texts(
            Connection connection,
            Collection<PublishedAuthority> published,
            Function<PublishedAuthority, @Nullable String> part)
            throws SQLException {
        return connection.createArrayOf("text", published.stream().map(part).toArray());
    }
}
