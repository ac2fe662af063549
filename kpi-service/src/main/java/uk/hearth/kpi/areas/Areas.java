package uk.hearth.kpi.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every area known here. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, String> {

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
        return find("code = ?1 and kind = ?2", code, AreaKind.AUTHORITY)
                .firstResultOptional()
                .map(AreaView::of);
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
}
