package uk.hearth.escalation.taxonomies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How terms of older lists are told in one list, through as many lists as lie between. */
public final class TaxonomyMapping {

    private final String to;
    private final Map<Term, List<Term>> newer;

    private TaxonomyMapping(String to, Map<Term, List<Term>> newer) {
        this.to = to;
        this.newer = newer;
    }

    static TaxonomyMapping to(String code, List<TaxonomyView> lists) {
        var newer = new HashMap<Term, List<Term>>();
        for (var list : lists) {
            for (var replaced : list.replaces()) {
                replaced.terms()
                        .forEach(pair -> newer.computeIfAbsent(
                                        new Term(replaced.taxonomy(), pair.theme(), pair.reason()),
                                        none -> new ArrayList<>())
                                .add(new Term(list.code(), pair.toTheme(), pair.toReason())));
            }
        }
        return new TaxonomyMapping(code, newer);
    }

    /**
     * The term as this list tells it: itself if it is of this list; a sub-reason's own mapping goes before its theme's.
     * Empty where nobody mapped it. Each step leads to a list that came into use later, so this ends.
     */
    public Optional<Term> of(Term term) {
        if (term.taxonomy().equals(to)) {
            return Optional.of(term);
        }
        var steps = newer.getOrDefault(term, newer.getOrDefault(term.ofTheme(), List.of()));
        return steps.stream().flatMap(step -> of(step).stream()).findFirst();
    }
}
