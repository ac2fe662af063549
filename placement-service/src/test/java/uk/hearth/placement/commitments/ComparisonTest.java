package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a measure from one reading to another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {

    private static Movement movement(Measure measure, MeasureReading from, MeasureReading to) {
        var history = new MeasureHistory(measure, List.of(from, to));
        return Comparison.between(measure, history.at(from.day()), history.at(to.day()))
                .movement();
    }

    @ParameterizedTest
    @CsvSource({
        "6, FY2017, 9, 2018-04..2018-12, better",
        "9, FY2017, 6, 2018-04..2018-12, not_comparable",
        "9, FY2017, 6, FY2018, worse",
        "3, 2018-03, 9, FY2018, not_comparable",
        "9, 2018-03, 3, FY2018, worse",
        "9, FY2017, 9, 2018-04..2018-12, not_comparable",
        "9, FY2017, 9, FY2018, unchanged"
    })
    void flows_of_different_lengths_are_compared_only_where_something_follows(
            int from, String before, int to, String after, String expected) {
        var flow = Histories.measure(Counting.FLOW, Polarity.HIGHER);
        assertThat(movement(flow, Histories.reading(before, from), Histories.reading(after, to))
                        .wire())
                .isEqualTo(expected);
    }

    @Test
    void a_level_is_compared_whatever_the_period_at_whose_end_it_was_counted() {
        var level = Histories.measure(Counting.LEVEL, Polarity.LOWER);
        assertThat(movement(level, Histories.reading("CY2017", 47), Histories.reading("2018-12", 27)))
                .isEqualTo(Movement.BETTER);
    }

    @ParameterizedTest
    @CsvSource({"neutral, 3, 5, up", "neutral, 5, 3, down", "lower, 3, 5, worse", "higher, 3, 5, better"})
    void which_way_is_better_is_the_measures_to_say(String polarity, int from, int to, String expected) {
        var measure = Histories.measure(Counting.LEVEL, Polarity.of(polarity));
        assertThat(movement(measure, Histories.reading("2018-04", from), Histories.reading("2018-12", to))
                        .wire())
                .isEqualTo(expected);
    }

    @Test
    void the_reading_of_a_day_is_of_the_last_period_that_had_ended() {
        var history = new MeasureHistory(
                Histories.level(), List.of(Histories.reading("2018-04", 1), Histories.reading("2018-06", 2)));
        assertThat(history.at(LocalDate.of(2018, 4, 29))).isEmpty();
        assertThat(history.at(LocalDate.of(2018, 6, 29)))
                .map(MeasureReading::period)
                .hasToString("Optional[2018-04]");
        assertThat(history.at(LocalDate.of(2018, 6, 30)))
                .map(MeasureReading::period)
                .hasToString("Optional[2018-06]");
    }

    @Test
    void a_flow_adds_up_each_month_once() {
        var history = new MeasureHistory(
                Histories.measure(Counting.FLOW, Polarity.HIGHER),
                List.of(
                        Histories.reading("2018-03", 100), // before
                        Histories.reading("2018-04", 1),
                        Histories.reading("2018-05", 2),
                        Histories.reading("2018-04..2018-06", 7),
                        Histories.reading("2018-07", 3),
                        Histories.reading("2018-07..2018-09", 50))); // ends after
        var sum = history.sum(LocalDate.of(2018, 3, 31), LocalDate.of(2018, 8, 31));
        assertThat(sum).hasToString("Optional[10]");
    }
}
