package uk.hearth.placement.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * How often generated children move, beside England's: of children looked after on 31 March about 10% had three or more
 * placements in the year, and of those under 16 and looked after for two and a half years about 68 to 70% had been in the
 * same placement for two (DfE, Children looked after in England, stability, 2018 to 2024). Counted from the lives as they
 * were drawn, not from returns.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedMovesTest {

    private static final ReturnPeriod YEAR = ReturnPeriod.ofYear(2026);
    private static final LocalDate DAY = YEAR.lastDay();
    private static final List<Life> LOOKED_AFTER = lookedAfter();

    /** A placement with one carer; nights elsewhere do not end it. */
    private record Run(Placement placement, LocalDate from, LocalDate until) {

        boolean isOpenAfter(LocalDate day) {
            return until.isAfter(day);
        }
    }

    @Test
    void one_in_ten_children_has_three_placements_in_a_year() {
        assertThat(share(LOOKED_AFTER, life -> openSince(life, DAY.minusYears(1)) >= 3))
                .isBetween(0.085, 0.125);
    }

    @Test
    void two_in_three_of_those_who_stay_long_have_been_in_one_placement_for_two_years() {
        var staying = LOOKED_AFTER.stream()
                .filter(life -> life.ageOn(DAY) < 16)
                .filter(life -> !planOn(life).start().plusMonths(30).isAfter(DAY))
                .toList();
        assertThat(staying).hasSizeGreaterThan(500);
        assertThat(share(staying, GeneratedMovesTest::isSettled)).isBetween(0.65, 0.73);
    }

    @Test
    void the_longer_a_placement_has_lasted_the_rarer_is_its_end() {
        assertThat(endingIn(0, 182)).isGreaterThan(2 * endingIn(365, 547));
        assertThat(endingIn(365, 547)).isGreaterThan(1.3 * endingIn(1095, 1277));
    }

    /** Of placements that lasted so many days and could go on, the share that ended with a move before another day. */
    private static double endingIn(int from, int until) {
        int still = 0;
        int ended = 0;
        for (var life : LOOKED_AFTER) {
            for (var run : runs(life)) {
                boolean whole = !run.from().plusDays(until).isAfter(planOn(life).end());
                if (whole && run.isOpenAfter(run.from().plusDays(from))) {
                    still++;
                    ended += run.isOpenAfter(run.from().plusDays(until)) ? 0 : 1;
                }
            }
        }
        return (double) ended / still;
    }

    private static double share(List<Life> of, java.util.function.Predicate<Life> those) {
        return (double) of.stream().filter(those).count() / of.size();
    }

    private static List<Life> lookedAfter() {
        var lives = new ArrayList<Life>();
        new Population(Riverside.settings(1, 4000)).forEach(YEAR, life -> {
            if (life.plans().stream().anyMatch(GeneratedMovesTest::isOnTheDay) && !life.isShortBreaksOnly()) {
                lives.add(life);
            }
        });
        return lives;
    }

    private static boolean isOnTheDay(CarePlan plan) {
        return !plan.start().isAfter(DAY) && plan.end().isAfter(DAY);
    }

    private static CarePlan planOn(Life life) {
        return life.plans().stream()
                .filter(GeneratedMovesTest::isOnTheDay)
                .findFirst()
                .orElseThrow();
    }

    private static long openSince(Life life, LocalDate day) {
        return runs(life).stream()
                .filter(run -> run.isOpenAfter(day) && !run.from().isAfter(DAY))
                .count();
    }

    private static boolean isSettled(Life life) {
        var runs = runs(life).stream().filter(run -> !run.from().isAfter(DAY)).toList();
        var now = runs.get(runs.size() - 1);
        boolean adopters = now.placement().place().startsWith("A") && runs.size() > 1;
        var since = adopters ? runs.get(runs.size() - 2).from() : now.from();
        return !since.plusYears(2).isAfter(DAY);
    }

    /** Of the period of care that holds the day. */
    private static List<Run> runs(Life life) {
        var plan = planOn(life);
        var runs = new ArrayList<Run>();
        for (var episode : life.episodes()) {
            if (episode.start().isBefore(plan.start()) || episode.start().isAfter(plan.end())) {
                continue;
            }
            var last = runs.isEmpty() ? null : runs.remove(runs.size() - 1);
            if (last != null && (episode.placement().isTemporary() || isTheSame(last, episode))) {
                runs.add(new Run(last.placement(), last.from(), episode.end()));
                continue;
            }
            if (last != null) {
                runs.add(last);
            }
            runs.add(new Run(episode.placement(), episode.start(), episode.end()));
        }
        return runs;
    }

    private static boolean isTheSame(Run run, Episode episode) {
        return episode.rne().equals("T")
                || episode.rne().equals("U")
                || episode.placement().postcode().equals(run.placement().postcode());
    }
}
