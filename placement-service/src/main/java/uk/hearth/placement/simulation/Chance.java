package uk.hearth.placement.simulation;

import java.util.SplittableRandom;

/** Random numbers that depend on the seed, the draw and the child alone: two scenarios throw the same dice for a child. */
final class Chance {

    static final int SAMPLING = -1;
    static final int ARRIVALS = -2;
    static final int MORE_ARRIVALS = -3;

    private Chance() {}

    static SplittableRandom of(long seed, int draw, int child) {
        return new SplittableRandom(mixed(mixed(seed + draw * 0x9E3779B97F4A7C15L) + child * 0xD1B54A32D192ED03L));
    }

    /** The finishing step of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A time to wait for what happens at a rate of one: exponentially distributed. */
    static double patience(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }

    /** Days until something happens that happens at a rate a day; infinite at 0. */
    static double wait(SplittableRandom random, double rate) {
        double patience = patience(random); // drawn even if not needed, to keep the dice in step
        return rate > 0 ? patience / rate : Double.POSITIVE_INFINITY;
    }
}
