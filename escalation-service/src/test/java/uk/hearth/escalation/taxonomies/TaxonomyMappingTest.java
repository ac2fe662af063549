package uk.hearth.escalation.taxonomies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxonomyMappingTest {

    private static final TaxonomyView FIRST = list("first", List.of());
    private static final TaxonomyView SECOND = list(
            "second",
            List.of(new Replaced(
                    "first",
                    List.of(
                            new MappedTerm("drift", null, "delay", null),
                            new MappedTerm("drift", "no_plan", "plan", null)))));
    private static final TaxonomyView THIRD =
            list("third", List.of(new Replaced("second", List.of(new MappedTerm("delay", null, "time", "late")))));

    private final TaxonomyMapping mapping = TaxonomyMapping.to("third", List.of(FIRST, SECOND, THIRD));

    @Test
    void a_theme_is_followed_through_the_lists_between() {
        assertThat(mapping.of(term("first", "drift", null))).contains(term("third", "time", "late"));
        assertThat(mapping.of(term("second", "delay", null))).contains(term("third", "time", "late"));
    }

    @Test
    void a_sub_reason_without_a_mapping_of_its_own_goes_with_its_theme() {
        assertThat(mapping.of(term("first", "drift", "slow"))).contains(term("third", "time", "late"));
    }

    @Test
    void a_sub_reason_with_a_mapping_of_its_own_does_not() {
        assertThat(mapping.of(term("first", "drift", "no_plan"))).isEmpty();
        assertThat(TaxonomyMapping.to("second", List.of(FIRST, SECOND)).of(term("first", "drift", "no_plan")))
                .contains(term("second", "plan", null));
    }

    @Test
    void a_term_of_the_list_itself_stays() {
        assertThat(mapping.of(term("third", "other", "x"))).contains(term("third", "other", "x"));
    }

    private static Term term(String taxonomy, String theme, @Nullable String reason) {
        return new Term(taxonomy, theme, reason);
    }

    private static TaxonomyView list(String code, List<Replaced> replaces) {
        return new TaxonomyView("E09000023", code, code, LocalDate.of(2018, 4, 1), null, List.of(), replaces, 1);
    }
}
