package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.commitments.Histories.history;
import static uk.hearth.placement.commitments.Histories.level;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.periods.ReportingPeriod;

/** How a measure stands; each figure is worked by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureStandingTest {

    private static final MeasureTarget TWO_HUNDRED = target(TargetKind.AT_LEAST, 200, "2021-03");

    private static MeasureTarget target(TargetKind kind, int value, String by) {
        return new MeasureTarget(kind, BigDecimal.valueOf(value), ReportingPeriod.parse(by));
    }

    // from 120 on 31 March 2018 to 200 on 31 March 2021, 1,096 days: on 31 March 2019, after 365, 120 + 80 x 365 / 1096
    // = 146.6
    @ParameterizedTest
    @CsvSource({
        "2019-03, 147, on_track",
        "2019-03, 146, behind",
        "2019-03, 200, met",
        "2019-03, 230, met",
        "2021-03, 199, behind",
    })
    void a_level_is_held_against_the_straight_way_from_its_start_to_its_target(
            String period, int value, String expected) {
        var history = history(level().startingAt(Histories.baseline("2018-03", 120)), TWO_HUNDRED, period, value);
        var day = ReportingPeriod.parse(period).lastDay();
        assertThat(MeasureStanding.of(history, day).wire()).isEqualTo(expected);
    }

    @Test
    void a_target_is_missed_from_the_day_after_it_was_due() {
        var history = history(level().startingAt(Histories.baseline("2018-03", 120)), TWO_HUNDRED, "2021-03", 199);
        assertThat(MeasureStanding.of(history, LocalDate.of(2021, 3, 31))).isEqualTo(MeasureStatus.BEHIND);
        assertThat(MeasureStanding.of(history, LocalDate.of(2021, 4, 1))).isEqualTo(MeasureStatus.MISSED);
    }

    @Test
    void without_a_reading_nothing_is_known_until_the_target_has_passed() {
        var history = new MeasureHistory(Histories.with(level(), TWO_HUNDRED, List.of()), List.of());
        assertThat(MeasureStanding.of(history, LocalDate.of(2020, 1, 1))).isEqualTo(MeasureStatus.NOT_KNOWN);
        assertThat(MeasureStanding.of(history, LocalDate.of(2022, 1, 1))).isEqualTo(MeasureStatus.MISSED);
    }

    @Test
    void milestones_that_are_past_take_the_place_of_the_straight_way() {
        var steps = List.of(
                new MeasureStep(LocalDate.of(2019, 3, 31), BigDecimal.valueOf(130)),
                new MeasureStep(LocalDate.of(2020, 3, 31), BigDecimal.valueOf(160)));
        var measure = Histories.with(level().startingAt(Histories.baseline("2018-03", 120)), TWO_HUNDRED, steps);
        var history = new MeasureHistory(measure, List.of(Histories.reading("2019-03", 135)));

        assertThat(MeasureStanding.of(history, LocalDate.of(2019, 3, 31))).isEqualTo(MeasureStatus.ON_TRACK);
        assertThat(MeasureStanding.of(history, LocalDate.of(2020, 3, 30))).isEqualTo(MeasureStatus.ON_TRACK);
        assertThat(MeasureStanding.of(history, LocalDate.of(2020, 3, 31))).isEqualTo(MeasureStatus.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"492, 472, improving", "472, 492, worsening", "472, 472, no_change"})
    void without_a_target_fewer_is_better_where_fewer_are_wanted(int start, int latest, String expected) {
        var fewer = Histories.measure(Counting.LEVEL, Polarity.LOWER);
        var history = new MeasureHistory(
                fewer, List.of(Histories.reading("2018-04", start), Histories.reading("2018-12", latest)));
        assertThat(MeasureStanding.of(history, LocalDate.of(2018, 12, 31)).wire())
                .isEqualTo(expected);
    }

    @Test
    void a_first_reading_alone_says_nothing() {
        var history = new MeasureHistory(level(), List.of(Histories.reading("2018-12", 22)));
        assertThat(MeasureStanding.of(history, LocalDate.of(2018, 12, 31))).isEqualTo(MeasureStatus.NOT_KNOWN);
    }

    // 24 in the year are 2 a month: by the end of June, 91 of 365 days, 24 x 91 / 365 = 5.98
    @ParameterizedTest
    @CsvSource({"2, 2, 2, on_track", "1, 2, 2, behind", "20, 2, 2, met"})
    void a_flow_adds_up_through_the_year_of_its_target(int april, int may, int june, String expected) {
        var flow = Histories.measure(Counting.FLOW, Polarity.HIGHER);
        var measure = Histories.with(flow, target(TargetKind.AT_LEAST, 24, "FY2019"), List.of());
        var history = new MeasureHistory(
                measure,
                List.of(
                        Histories.reading("2019-03", 9),
                        Histories.reading("2019-04", april),
                        Histories.reading("2019-05", may),
                        Histories.reading("2019-06", june)));
        assertThat(MeasureStanding.of(history, LocalDate.of(2019, 6, 30)).wire())
                .isEqualTo(expected);
    }

    @Test
    void at_most_so_many_are_missed_at_once_and_met_only_when_the_year_is_over() {
        var flow = Histories.measure(Counting.FLOW, Polarity.LOWER);
        var measure = Histories.with(flow, target(TargetKind.AT_MOST, 10, "FY2019"), List.of());
        var few = new MeasureHistory(measure, List.of(Histories.reading("2019-04..2019-09", 4)));
        var many = new MeasureHistory(measure, List.of(Histories.reading("2019-04..2019-09", 11)));
        var whole = new MeasureHistory(measure, List.of(Histories.reading("FY2019", 10)));

        assertThat(MeasureStanding.of(few, LocalDate.of(2019, 9, 30))).isEqualTo(MeasureStatus.ON_TRACK);
        assertThat(MeasureStanding.of(many, LocalDate.of(2019, 9, 30))).isEqualTo(MeasureStatus.MISSED);
        assertThat(MeasureStanding.of(whole, LocalDate.of(2020, 3, 31))).isEqualTo(MeasureStatus.MET);
    }

    @Test
    void of_what_is_not_shown_nothing_is_told() {
        var measure = Histories.with(level(), target(TargetKind.AT_LEAST, 2, "2018-12"), List.of());
        var history = new MeasureHistory(
                measure, List.of(Histories.reading("2018-12", 3).hidden()));
        assertThat(MeasureStanding.of(history, LocalDate.of(2019, 6, 1))).isEqualTo(MeasureStatus.NOT_KNOWN);
    }
}
