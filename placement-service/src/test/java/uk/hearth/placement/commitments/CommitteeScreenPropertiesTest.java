package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** That what the committee sees tells nothing of what it does not. */
class CommitteeScreenPropertiesTest {

    @Property
    void no_small_part_can_be_worked_out_from_the_others(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 12) Integer> parts) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(whole > 0);
        var histories = new MeasureHistory[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            histories[i] = CommitteeScreenTest.history(Counting.LEVEL, "p" + i, "all", Map.of("2018-12", parts.get(i)));
        }
        histories[parts.size()] = CommitteeScreenTest.history(Counting.LEVEL, "all", null, Map.of("2018-12", whole));

        var seen = CommitteeScreenTest.shown(histories).stream()
                .map(history -> CommitteeScreenTest.values(history).get(0))
                .toList();
        var hidden = IntStream.range(0, seen.size())
                .filter(place -> seen.get(place) == null)
                .boxed()
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) >= 1 && parts.get(i) <= 5) {
                assertThat(hidden).contains(i);
                assertThat(hidden.size())
                        .as("a lone gap is filled by subtraction")
                        .isGreaterThan(1);
            }
        }
    }
}
