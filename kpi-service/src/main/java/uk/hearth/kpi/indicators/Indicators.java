package uk.hearth.kpi.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Select.Given;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.revisions.AsKnown;

/** The catalogue of what is measured. */
@ApplicationScoped
public class Indicators {

    private static final String LATEST = """
            select * from (
                select distinct on (i.code) i.*, count(*) over (partition by i.code) as version
                from indicator i where %s and %s order by i.code, i.from_day desc) as latest
            where %s order by code limit ?""";

    private static final String VERSIONS = """
            select i.*, row_number() over (partition by i.code order by i.from_day) as version
            from indicator i where %s and %s order by i.code, i.from_day""";

    private static final int ALL = Integer.MAX_VALUE;

    private final Selects selects;

    Indicators(Selects selects) {
        this.selects = selects;
    }

    List<IndicatorView> after(String code, IndicatorFilter filter, int count) {
        var matching = """
                (?::text is null or category = ?) and (?::text is null or ? = any (tags))
                and (?::boolean is null or (retired_from is not null) = ?)""";
        return selects.ask(select(
                LATEST.formatted(AsKnown.NOW.of("i"), "i.code > ?", matching),
                given -> given.text(code)
                        .text(filter.category)
                        .text(filter.category)
                        .text(filter.tag)
                        .text(filter.tag)
                        .flag(filter.retired)
                        .flag(filter.retired)
                        .number(count)));
    }

    public Optional<IndicatorView> byCode(String code) {
        return byCode(code, AsKnown.NOW);
    }

    public Optional<IndicatorView> byCode(String code, AsKnown known) {
        return Optional.ofNullable(among(List.of(code), known).get(code));
    }

    /** Every indicator, by code. */
    public Map<String, IndicatorView> catalogue() {
        return catalogue(AsKnown.NOW);
    }

    public Map<String, IndicatorView> catalogue(AsKnown known) {
        return selects.ask(byCode(LATEST.formatted(known.of("i"), "true", "true"), given -> given.number(ALL)));
    }

    /** Every indicator that is still reported on the day, by code. */
    public Map<String, IndicatorView> reported(LocalDate day) {
        var reported = new LinkedHashMap<>(catalogue());
        reported.values().removeIf(indicator -> !indicator.isReported(day));
        return reported;
    }

    /** Those of the codes that are known, by code. */
    public Map<String, IndicatorView> among(Collection<String> codes) {
        return among(codes, AsKnown.NOW);
    }

    public Map<String, IndicatorView> among(Collection<String> codes, AsKnown known) {
        return selects.ask(selectAmong(codes, known));
    }

    public Select<Map<String, IndicatorView>> selectAmong(Collection<String> codes, AsKnown known) {
        return byCode(
                LATEST.formatted(known.of("i"), "i.code = any (?)", "true"),
                given -> given.texts(codes).number(ALL));
    }

    /** Each version of one indicator as it stands now, in time order. */
    List<IndicatorView> versions(String code) {
        return selects.ask(select(VERSIONS.formatted(AsKnown.NOW.of("i"), "i.code = ?"), given -> given.text(code)));
    }

    /** Each version of every indicator as it stands now. */
    List<IndicatorView> versions() {
        return selects.ask(select(VERSIONS.formatted(AsKnown.NOW.of("i"), "true"), given -> {}));
    }

    private static Select<List<IndicatorView>> select(String sql, Given given) {
        return Select.list(sql, given, IndicatorColumns::read);
    }

    private static Select<Map<String, IndicatorView>> byCode(String sql, Given given) {
        return select(sql, given)
                .then(found -> found.stream().collect(Collectors.toMap(IndicatorView::code, indicator -> indicator)));
    }
}
