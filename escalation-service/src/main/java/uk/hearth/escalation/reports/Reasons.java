package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.taxonomies.Taxonomies;
import uk.hearth.escalation.taxonomies.TaxonomyView;
import uk.hearth.escalation.taxonomies.Term;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.problems.InvalidInput;

/** Why challenges were raised: list by list, or all told in the words of one list. */
@ApplicationScoped
class Reasons {

    private static final String MEASURE = "escalations";
    private static final String NOT_MAPPED = "not_mapped";

    private final CaseCounts counts;
    private final Taxonomies taxonomies;

    Reasons(CaseCounts counts, Taxonomies taxonomies) {
        this.counts = counts;
        this.taxonomies = taxonomies;
    }

    CountTable report(ReportFilter filter, ReasonsQuery query, @Nullable DisclosureRules rules) {
        var lists = taxonomies.of(filter.owner());
        var found = counts.byTerm(filter, query.level, query.subReasons);
        var told = told(found, tell(filter.owner(), query, lists));
        var titles = titles(lists);
        var rows = told.entrySet().stream()
                .map(term -> row(term.getKey(), term.getValue(), titles))
                .sorted(Comparator.comparing((Counted row) -> String.valueOf(row.within()))
                        .thenComparing(row -> -row.counts().get(0))
                        .thenComparing(Counted::title))
                .toList();
        return CountTable.of(Heading.of("reasons", "Reasons for escalations", filter), List.of(MEASURE), rows, rules);
    }

    private Function<Term, Optional<Term>> tell(String authority, ReasonsQuery query, List<TaxonomyView> lists) {
        var wanted = query.taxonomy;
        if (wanted == null) {
            requireUnmapped(query);
            return Optional::of;
        }
        if (lists.stream().noneMatch(list -> list.code().equals(wanted))) {
            throw InvalidInput.inField(
                    "taxonomy",
                    "unknown-taxonomy",
                    "The authority has no such list of themes",
                    "Look the lists up at /api/v1/taxonomies");
        }
        if (!query.mapped) {
            return term -> Optional.of(term).filter(one -> one.taxonomy().equals(wanted));
        }
        var mapping = taxonomies.mappingTo(authority, wanted);
        return term -> Optional.of(mapping.of(term)
                .map(found -> query.subReasons ? found : new Term(found.taxonomy(), found.theme(), null))
                .orElse(new Term(wanted, NOT_MAPPED, null)));
    }

    private static void requireUnmapped(ReasonsQuery query) {
        if (query.mapped) {
            throw InvalidInput.inField(
                    "taxonomy",
                    "no-list-to-map-to",
                    "It is not said in the words of which list to tell them",
                    "Name the list: taxonomy=...");
        }
    }

    private static Map<Term, Long> told(List<CaseCounts.OfTerm> found, Function<Term, Optional<Term>> tell) {
        return found.stream()
                .flatMap(one -> tell.apply(one.term()).stream().map(term -> new CaseCounts.OfTerm(term, one.count())))
                .collect(Collectors.groupingBy(
                        CaseCounts.OfTerm::term,
                        () -> new TreeMap<>(Comparator.comparing(Term::toString)),
                        Collectors.summingLong(CaseCounts.OfTerm::count)));
    }

    private static Map<Term, String> titles(List<TaxonomyView> lists) {
        return lists.stream()
                .flatMap(list -> list.titles().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Counted row(Term term, long count, Map<Term, String> titles) {
        var theme = titles.getOrDefault(
                new Term(term.taxonomy(), term.theme(), null),
                term.theme().equals(NOT_MAPPED) ? "Not mapped" : term.theme());
        var reason = term.reason();
        var code = reason == null ? term.theme() : term.theme() + "." + reason;
        var title = reason == null ? theme : theme + ": " + titles.getOrDefault(term, reason);
        return new Counted(term.taxonomy().isEmpty() ? null : term.taxonomy(), code, title, List.of(count));
    }
}
