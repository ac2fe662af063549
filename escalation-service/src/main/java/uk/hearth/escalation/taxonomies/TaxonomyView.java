package uk.hearth.escalation.taxonomies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list of themes.
 *
 * @param inUseTo the last day on which it is in use; absent while no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaxonomyView(
        String authority,
        @Schema(examples = "mosaic") String code,
        @Schema(examples = "Reasons since Mosaic") String title,
        LocalDate inUseFrom,
        @Nullable LocalDate inUseTo,
        List<Theme> themes,
        List<Replaced> replaces,
        int version) {

    public boolean isInUseOn(LocalDate day) {
        return !day.isBefore(inUseFrom) && (inUseTo == null || !day.isAfter(inUseTo));
    }

    /** Every theme and sub-reason. */
    List<Term> terms() {
        return themes.stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(new Term(code, theme.code(), null)),
                        theme.allReasons().stream().map(reason -> new Term(code, theme.code(), reason.code()))))
                .toList();
    }

    /** As it is kept: with mappings in their order. */
    TaxonomyView inOrder() {
        var ordered = replaces.stream()
                .map(Replaced::inOrder)
                .sorted(Comparator.comparing(Replaced::taxonomy))
                .toList();
        return new TaxonomyView(authority, code, title, inUseFrom, inUseTo, themes, ordered, version);
    }

    /** What people call each theme and sub-reason. */
    public Map<Term, String> titles() {
        Map<Term, String> titles = new HashMap<>();
        for (var theme : themes) {
            titles.put(new Term(code, theme.code(), null), theme.title());
            theme.allReasons()
                    .forEach(reason -> titles.put(new Term(code, theme.code(), reason.code()), reason.title()));
        }
        return titles;
    }
}
