package uk.hearth.placement.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.flows.SampleHistory.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CleaningTest {

    private static final Map<String, LocalDate> BIRTHS = Map.of("A", LocalDate.parse("2010-01-01"));
    private static final LocalDate FIRST = LocalDate.parse("2019-03-31");
    private static final LocalDate SECOND = LocalDate.parse("2020-03-31");

    private static ReportedEpisode row(
            @Nullable String child, String start, @Nullable String end, String place, LocalDate ends) {
        return new ReportedEpisode(
                child, LocalDate.parse(start), end == null ? null : LocalDate.parse(end), place, "PR1", ends);
    }

    private static CareHistory clean(ReportedEpisode... rows) {
        return Cleaning.clean(List.of(rows), BIRTHS, new Window(day("2018-04-01"), day("2020-03-31")));
    }

    @Test
    void an_episode_that_a_later_return_closes_is_one() {
        var history =
                clean(row("A", "2019-01-01", null, "U4", FIRST), row("A", "2019-01-01", "2019-06-01", "U4", SECOND));

        assertThat(history.episodes()).hasSize(1);
        assertThat(history.episodes().get(0).end()).isEqualTo(day("2019-06-01"));
        assertThat(history.leftOut().sameStart()).isEqualTo(1);
    }

    @Test
    void what_is_open_when_the_next_begins_ends_there_and_the_last_stays_open() {
        var history =
                clean(row("A", "2019-01-01", "2019-12-31", "U4", SECOND), row("A", "2019-06-01", null, "K2", SECOND));

        assertThat(history.episodes().get(0).end()).isEqualTo(day("2019-06-01"));
        assertThat(history.episodes().get(1).isOpen()).isTrue();
        assertThat(history.leftOut().shortened()).isEqualTo(1);
    }

    @Test
    void of_two_that_end_on_one_day_the_longer_is_kept_and_so_of_two_that_are_open() {
        var closed = clean(
                row("A", "2019-01-01", "2019-12-31", "U4", SECOND), row("A", "2019-06-01", "2019-12-31", "K2", SECOND));
        var open = clean(row("A", "2019-01-01", null, "U4", SECOND), row("A", "2019-06-01", null, "K2", SECOND));

        assertThat(closed.episodes()).extracting(Episode::place).containsExactly("U4");
        assertThat(open.episodes()).extracting(Episode::place).containsExactly("U4");
    }

    @Test
    void rows_that_say_nothing_are_counted_and_left_out() {
        var history = clean(
                row(null, "2019-01-01", null, "U4", SECOND),
                row("B", "2019-01-01", null, "U4", SECOND),
                row("A", "2019-06-01", "2019-05-01", "U4", SECOND));

        assertThat(history.episodes()).isEmpty();
        assertThat(history.leftOut()).isEqualTo(new LeftOut(1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_child_whom_no_later_return_has_is_lost_with_the_last_that_has_it() {
        var history = clean(row("A", "2019-01-01", null, "U4", FIRST));

        assertThat(history.leftOut().lost()).isEqualTo(1);
        assertThat(history.episodes().get(0).isOpen()).isTrue();
        assertThat(history.settled().episodes().get(0).end()).isEqualTo(day("2019-03-31"));
    }

    @Test
    void that_a_child_is_lost_shows_only_with_the_next_year_s_return() {
        var history = clean(row("A", "2019-01-01", null, "U4", FIRST));

        var before = history.asToldBy(day("2019-12-31")).settled();
        var after = history.asToldBy(day("2020-04-01")).settled();

        assertThat(before.episodes().get(0).isOpen()).isTrue();
        assertThat(after.episodes().get(0).end()).isEqualTo(day("2019-03-31"));
    }

    @Test
    void what_was_known_on_a_day_has_nothing_of_later() {
        var history =
                clean(row("A", "2019-01-01", "2019-06-01", "U4", SECOND), row("A", "2019-06-01", null, "K2", SECOND));

        var known = history.asKnownOn(day("2019-03-01"));

        assertThat(known.episodes()).hasSize(1);
        assertThat(known.episodes().get(0).isOpen()).isTrue();
    }
}
