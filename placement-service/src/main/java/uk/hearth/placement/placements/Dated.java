package uk.hearth.placement.placements;

/** Something that holds from one day until another. Days are counted from 1 January 1970. */
public interface Dated {

    /** Until further notice. */
    int OPEN = Integer.MAX_VALUE;

    /** The first day on which it holds. */
    int start();

    /** The first day on which it holds no more; {@link #OPEN} while it does. */
    int end();

    default boolean holdsOn(int day) {
        return start() <= day && day < end();
    }

    /** Whether it holds on any day of the window. */
    default boolean touches(Window window) {
        return start() <= window.last() && end() > window.first();
    }

    default boolean startsIn(Window window) {
        return window.holds(start());
    }

    default boolean endsIn(Window window) {
        return window.holds(end());
    }
}
