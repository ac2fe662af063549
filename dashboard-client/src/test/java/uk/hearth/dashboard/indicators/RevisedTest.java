package uk.hearth.dashboard.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisedTest {

    @Test
    void a_revision_of_the_same_value_says_that_it_did_not_change() {
        var revised = Revised.of(List.of(
                revision("2026-09", 1, "12.0", false, "Rule S1/1."),
                revision("2026-09", 2, "12.00", false, "Rule S1/2."),
                revision("2026-09", 3, "13", false, "Rule S1/2.")));

        assertThat(revised)
                .extracting(Revised::noteWords)
                .containsExactly(
                        "Rule S1, version 1.", "The value did not change. Rule S1, version 2.", "Rule S1, version 2.");
    }

    @Test
    void a_provisional_figure_that_is_confirmed_did_change() {
        var revised = Revised.of(
                List.of(revision("2026-09", 1, "12", true, null), revision("2026-09", 2, "12", false, null)));

        assertThat(revised).extracting(Revised::noteWords).containsExactly("", "");
    }

    @Test
    void none_that_stays_none_did_not_change() {
        var revised = Revised.of(
                List.of(revision("2026-09", 2, null, false, null), revision("2026-09", 1, null, false, null)));

        assertThat(revised).extracting(Revised::noteWords).containsExactly("The value did not change.", "");
    }

    @Test
    void months_of_one_figure_alone_are_not_revised() {
        assertThat(Revised.of(
                        List.of(revision("2026-08", 1, "12", false, null), revision("2026-09", 1, "12", false, null))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Rule V1/1. Children behind it: http://localhost:8083/api/v1/figures/V1/children?authority=E09000099&asAt=2026-10-31 | Rule V1, version 1.
                    Rule S1/2 placement_change=new_carer/0. Children behind it: https://placements.example/api/v1/figures/S1/children?authority=E09000099&asAt=2026-10-31&dimension=age&category=under_1 | Rule S1, version 2; placement change: new carer.
                    Before the health data came | Before the health data came
                    See https://www.example.org/report for why | See https://www.example.org/report for why
                    """)
    void a_rule_is_in_words_and_no_address_for_programs_is_shown(String note, String words) {
        assertThat(NoteWords.of(note)).isEqualTo(words);
    }

    private static Revision revision(
            String period, int number, @Nullable String value, boolean provisional, @Nullable String note) {
        return new Revision(
                period,
                List.of(),
                value == null ? null : new BigDecimal(value),
                value == null ? "not_applicable" : null,
                provisional,
                null,
                note,
                number,
                Instant.EPOCH,
                null);
    }
}
