package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.disclosure.DisclosureRules;

/** What the committee may not see, and may not be able to work out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitteeScreenTest {

    static List<MeasureHistory> shown(MeasureHistory... histories) {
        var screened = CommitteeScreen.show(Map.of("SC-01", List.of(histories)), DisclosureRules.DEFAULT);
        return screened.getOrDefault("SC-01", List.of());
    }

    static MeasureHistory history(
            Counting counting, String code, @Nullable String partOf, Map<String, Integer> values) {
        return new MeasureHistory(
                Histories.measure(code, partOf, counting, Polarity.NEUTRAL),
                values.entrySet().stream()
                        .map(entry -> Histories.reading(code, entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(MeasureReading::period))
                        .toList());
    }

    /** The values shown; null where there is none. */
    static List<@Nullable Integer> values(MeasureHistory history) {
        return history.readings().stream()
                .map(MeasureReading::value)
                .map(value -> value == null ? null : Integer.valueOf(value.intValue()))
                .toList();
    }

    @Test
    void a_small_part_goes_with_the_part_beside_it_and_the_whole_stays() {
        // Southwark, December 2018: 43 staying put, 40 with the council's own carers, 3 with agencies'
        var screened = shown(
                history(Counting.LEVEL, "all", null, Map.of("2018-12", 43)),
                history(Counting.LEVEL, "own", "all", Map.of("2018-12", 40)),
                history(Counting.LEVEL, "agency", "all", Map.of("2018-12", 3)));
        assertThat(screened.stream().map(CommitteeScreenTest::values))
                .containsExactly(List.of(43), Arrays.asList((Integer) null), Arrays.asList((Integer) null));
    }

    @Test
    void those_in_no_part_count_as_a_part() {
        // 43 less 40 are 3, in no part of their own
        var screened = shown(
                history(Counting.LEVEL, "all", null, Map.of("2018-12", 43)),
                history(Counting.LEVEL, "own", "all", Map.of("2018-12", 40)));
        assertThat(values(screened.get(1))).containsOnlyNulls();
    }

    @Test
    void a_quarter_does_not_tell_its_small_month() {
        var screened = shown(history(
                Counting.FLOW, "m", null, Map.of("2018-04", 10, "2018-05", 3, "2018-06", 12, "2018-04..2018-06", 25)));
        // in the order of periods: April, May, June, the quarter
        assertThat(values(screened.get(0))).containsExactly(10, null, 12, null);
    }

    @Test
    void a_nought_and_a_large_number_are_shown() {
        var screened = shown(history(Counting.LEVEL, "m", null, Map.of("2018-04", 0, "2018-05", 6, "2018-06", 5)));
        assertThat(values(screened.get(0))).containsExactly(0, 6, null);
    }

    @Test
    void a_small_start_is_not_shown_either() {
        var measure = Histories.level().startingAt(Histories.baseline("2018-04", 4));
        var screened = shown(new MeasureHistory(measure, List.of(Histories.reading("2018-12", 9))));
        assertThat(screened.get(0).measure().baseline()).isNull();
    }
}
