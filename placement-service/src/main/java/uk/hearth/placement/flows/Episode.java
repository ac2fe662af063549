package uk.hearth.placement.flows;

import org.jspecify.annotations.Nullable;

/**
 * A cleaned episode. Days are epoch days.
 *
 * @param child a number that means nothing outside its history
 * @param birth the child's date of birth
 * @param end the day on which it ended, {@link #OPEN} while it lasts
 * @param lost the day with which the returns stop telling of a child whose last episode they leave open; OPEN otherwise
 */
public record Episode(
        int child,
        int birth,
        int start,
        int end,
        String place,
        @Nullable String provider,
        int lost) {

    public static final int OPEN = Integer.MAX_VALUE;

    public boolean isOpen() {
        return end == OPEN;
    }

    boolean isLost() {
        return lost != OPEN;
    }

    Episode notLost() {
        return new Episode(child, birth, start, end, place, provider, OPEN);
    }

    /** Whether it is under way at the end of a day. */
    public boolean holds(int day) {
        return start <= day && day < end;
    }

    /** Whether it goes on without a gap from the one before. */
    public boolean follows(@Nullable Episode before) {
        return before != null && before.child == child && before.end == start;
    }

    Episode endingOn(int day) {
        return new Episode(child, birth, start, day, place, provider, lost);
    }
}
