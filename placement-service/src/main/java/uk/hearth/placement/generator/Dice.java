package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.util.Random;

/** Chance that is the same for the same seed, on any machine: {@link Random} is specified to the bit. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /** The seed of a thing made of others: close numbers give seeds far apart. */
    static long seed(long... parts) {
        long mixed = 0;
        for (long part : parts) {
            mixed = mixed * 0x9E3779B97F4A7C15L + part;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            mixed ^= mixed >>> 31;
        }
        return mixed;
    }

    static Dice of(long... parts) {
        return new Dice(seed(parts));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    /** Both ends can come up. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Days until something that comes up once in so many days on average. */
    int daysUntil(double mean) {
        return (int) Math.min(20_000, Math.ceil(-mean * Math.log(1 - random.nextDouble())));
    }

    /** A day of the month from the 2nd to the 27th, so that no period of care begins or ends where a return does. */
    LocalDate dayIn(int year, int month) {
        return LocalDate.of(year, month, between(2, 27));
    }

    /** The same day, or the nearest from the 2nd to the 27th of its month. */
    static LocalDate awayFromMonthEnds(LocalDate day) {
        return day.withDayOfMonth(Math.max(2, Math.min(27, day.getDayOfMonth())));
    }
}
