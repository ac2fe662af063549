package uk.hearth.escalation.taxonomies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;

/** What a list has to fulfil before it is kept. */
final class TaxonomyRules {

    private final TaxonomyView asked;
    private final List<TaxonomyView> stored;
    private final List<InputError> errors = new ArrayList<>();

    /** @param stored the authority's lists as they are */
    TaxonomyRules(TaxonomyView asked, List<TaxonomyView> stored) {
        this.asked = asked;
        this.stored = stored;
    }

    /** @throws InvalidInput naming each place that is wrong; Refusal if a theme that was listed is not any more */
    void check() {
        var to = asked.inUseTo();
        if (to != null && to.isBefore(asked.inUseFrom())) {
            wrong("inUseTo", "ends-before-it-begins", "The last day is before the first", "Swap the days");
        }
        checkCodes();
        for (int i = 0; i < asked.replaces().size(); i++) {
            checkReplaced("replaces[%d]".formatted(i), asked.replaces().get(i));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput("The list was not kept: nothing was changed.", errors);
        }
        checkNothingDropped();
    }

    private void checkCodes() {
        var themes = new HashSet<String>();
        for (int i = 0; i < asked.themes().size(); i++) {
            var place = "themes[%d]".formatted(i);
            var theme = asked.themes().get(i);
            requireFirst(themes.add(theme.code()), place + ".code");
            var reasons = new HashSet<String>();
            for (int j = 0; j < theme.allReasons().size(); j++) {
                var first = reasons.add(theme.allReasons().get(j).code());
                requireFirst(first, "%s.reasons[%d].code".formatted(place, j));
            }
        }
    }

    private void requireFirst(boolean first, String place) {
        if (!first) {
            wrong(place, "doubled-code", "The list has this code already", "Give each its own code");
        }
    }

    private void checkReplaced(String place, Replaced replaced) {
        var older = stored.stream()
                .filter(list -> list.code().equals(replaced.taxonomy()))
                .findFirst();
        // the newer begins later: so nothing can come to replace itself
        if (older.isEmpty() || !older.get().inUseFrom().isBefore(asked.inUseFrom())) {
            wrong(
                    place + ".taxonomy",
                    "no-older-list",
                    "There is no list of this code that came into use before this one",
                    "Look the lists up at /api/v1/taxonomies");
            return;
        }
        var from = Set.copyOf(older.get().terms());
        var to = Set.copyOf(asked.terms());
        var once = new HashSet<Term>();
        for (int i = 0; i < replaced.terms().size(); i++) {
            var term = replaced.terms().get(i);
            var at = "%s.terms[%d]".formatted(place, i);
            var mapped = new Term(replaced.taxonomy(), term.theme(), term.reason());
            requireKnown(from.contains(mapped), at + ".theme");
            requireKnown(to.contains(new Term(asked.code(), term.toTheme(), term.toReason())), at + ".toTheme");
            requireFirst(once.add(mapped), at + ".theme");
        }
    }

    private void requireKnown(boolean known, String place) {
        if (!known) {
            wrong(
                    place,
                    "unknown-theme",
                    "The list that it should be in has no such theme or sub-reason",
                    "Use the codes of the two lists");
        }
    }

    private void checkNothingDropped() {
        var kept = Set.copyOf(asked.terms());
        var dropped = stored.stream()
                .filter(list -> list.code().equals(asked.code()))
                .flatMap(list -> list.terms().stream())
                .anyMatch(term -> !kept.contains(term));
        if (dropped) {
            throw new Refusal(
                    "theme-dropped",
                    "A theme or sub-reason that was listed is not any more; cases may have been raised for it",
                    "Keep it in the list and say in retiredOn from which day it cannot be chosen");
        }
    }

    private void wrong(String place, String rule, String message, String remedy) {
        errors.add(InputError.inField(place, rule, message, remedy));
    }
}
