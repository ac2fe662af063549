package uk.hearth.escalation.extracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.taxonomies.TaxonomyView;
import uk.hearth.escalation.taxonomies.Term;
import uk.hearth.escalation.taxonomies.Theme;

/** The themes that a file's rows may name, by code or by title. */
final class KnownTerms {

    private final @Nullable String taxonomy;
    private final List<TaxonomyView> lists;

    /** @param taxonomy the list that the file keeps to, whichever day it is; absent if it keeps to those in use */
    KnownTerms(@Nullable String taxonomy, List<TaxonomyView> lists) {
        this.taxonomy = taxonomy;
        this.lists = lists.stream()
                .sorted(Comparator.comparing(TaxonomyView::inUseFrom).reversed())
                .toList();
    }

    /** The term meant, of the newest list that may be used on the day. */
    Optional<Term> find(String theme, @Nullable String reason, LocalDate day) {
        return lists.stream()
                .filter(list ->
                        taxonomy == null ? list.isInUseOn(day) : list.code().equals(taxonomy))
                .flatMap(list -> find(list, theme, reason, day))
                .findFirst();
    }

    private Stream<Term> find(TaxonomyView list, String theme, @Nullable String reason, LocalDate day) {
        var found = list.themes().stream()
                .filter(known -> isMeant(theme, known.code(), known.title()))
                .filter(known -> mayBeUsed(known.retiredOn(), day));
        return found.flatMap(known -> reason == null
                ? Stream.of(new Term(list.code(), known.code(), null))
                : reasons(list, known, reason, day));
    }

    private Stream<Term> reasons(TaxonomyView list, Theme theme, String reason, LocalDate day) {
        return Stream.ofNullable(theme.reasons())
                .flatMap(List::stream)
                .filter(known -> isMeant(reason, known.code(), known.title()))
                .filter(known -> mayBeUsed(known.retiredOn(), day))
                .map(known -> new Term(list.code(), theme.code(), known.code()));
    }

    private static boolean isMeant(String said, String code, String title) {
        return said.equals(code) || said.equalsIgnoreCase(title);
    }

    private static boolean mayBeUsed(@Nullable LocalDate retiredOn, LocalDate day) {
        return retiredOn == null || day.isBefore(retiredOn);
    }
}
