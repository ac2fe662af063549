package uk.hearth.kpi.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of what is measured. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {

    List<Indicator> after(String code, @Nullable String category, int count) {
        var all = category == null
                ? find("code > ?1 order by code", code)
                : find("code > ?1 and category = ?2 order by code", code, category);
        return all.page(0, count).list();
    }

    public Optional<IndicatorView> byCode(String code) {
        return findByIdOptional(code).map(Indicator::view);
    }

    /** Every indicator, by code. */
    public Map<String, IndicatorView> catalogue() {
        return byCode(listAll());
    }

    /** Those of the codes that are known, by code. */
    public Map<String, IndicatorView> among(Collection<String> codes) {
        return byCode(list("code in ?1", codes));
    }

    private static Map<String, IndicatorView> byCode(List<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(Indicator::code, Indicator::view));
    }
}
