package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One child's time in care, drawn to its end. There is no such child.
 *
 * @param seed of what is drawn only when a return is made
 * @param number unique among the children of its authority
 * @param asylum whether an unaccompanied asylum-seeking child
 * @param motherSince the day on which she had a child of her own
 * @param plans in order; their episodes, one period after the other, are {@code episodes}
 */
record Life(
        long seed,
        long number,
        LocalDate born,
        String sex,
        String ethnic,
        boolean asylum,
        @Nullable LocalDate motherSince,
        List<CarePlan> plans,
        List<Episode> episodes) {

    String reference() {
        return String.valueOf(number);
    }

    LocalDate firstDay() {
        return episodes.get(0).start();
    }

    /** Of care, for good. */
    LocalDate lastDay() {
        return lastEpisode().end();
    }

    Episode lastEpisode() {
        return episodes.get(episodes.size() - 1);
    }

    long ageOn(LocalDate day) {
        return ChronoUnit.YEARS.between(born, day);
    }

    LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    boolean isShortBreaksOnly() {
        return episodes.get(0).isShortBreak();
    }

    /** Dice of this child and a purpose, the same whichever return is made. */
    Dice dice(long... purpose) {
        return Dice.of(seed, Dice.seed(purpose));
    }
}
