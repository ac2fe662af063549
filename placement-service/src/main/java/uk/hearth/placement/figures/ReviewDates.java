package uk.hearth.placement.figures;

import uk.hearth.placement.placements.Event;
import uk.hearth.placement.placements.PeriodOfCare;

/**
 * How many of a child's reviews fell due in the twelve months, and how many of them were not held by their day: the Care
 * Planning, Placement and Case Review (England) Regulations 2010, regulation 33. The first is due within 20 working days of
 * becoming looked after, the second within three months of the first, each later one within six months of the one before.
 *
 * <p>Of a period of care that began before the returns at hand, the first review known is taken as neither in time nor late:
 * when it was due is not known.
 */
record ReviewDates(int due, int late) {

    private static final int SECOND_WITHIN_MONTHS = 3;
    private static final int LATER_WITHIN_MONTHS = 6;
    private static final int LONGEST_IN_DAYS = 6 * 31;
    private static final ReviewDates NONE = new ReviewDates(0, 0);

    static ReviewDates of(ChildOn child) {
        return child.isLookedAfter() ? new Course(child).run() : NONE;
    }

    /** Walks through the reviews of the period of care. */
    private static final class Course {

        private final ChildOn child;
        private final PeriodOfCare period;
        private final boolean knownFromStart;
        private int held;
        private int due;
        private int late;

        Course(ChildOn child) {
            this.child = child;
            this.period = child.period();
            this.knownFromStart = period.isWholeFromStart()
                    && period.start() >= child.counted().knownFrom();
        }

        ReviewDates run() {
            int next = firstDue();
            int last = period.start();
            for (var review : child.record().reviews()) {
                if (review.start() <= child.day() && isOfPeriod(review, last)) {
                    count(next, review.start());
                    held++;
                    last = review.start();
                    next = dueAfter(last);
                }
            }
            if (next < child.day()) {
                count(next, Integer.MAX_VALUE); // not held to this day
            }
            return new ReviewDates(due, late);
        }

        /** Reviews of one day are one. */
        private boolean isOfPeriod(Event review, int last) {
            return review.start() >= period.start() && (held == 0 || review.start() > last);
        }

        /** Of a review long before the year, any day before the year will do: what fell due then is not counted. */
        private int dueAfter(int review) {
            if (review < child.counted().year().first() - LONGEST_IN_DAYS) {
                return review;
            }
            return Years.monthsAfter(review, isSecondNext() ? SECOND_WITHIN_MONTHS : LATER_WITHIN_MONTHS);
        }

        private boolean isSecondNext() {
            return held == 1 && knownFromStart;
        }

        private int firstDue() {
            if (knownFromStart) {
                return child.counted().firstReviews().dueAfter(period.start());
            }
            int known = Math.max(period.start(), child.counted().knownFrom());
            return Years.monthsAfter(known, LATER_WITHIN_MONTHS);
        }

        private void count(int dueOn, int heldOn) {
            boolean unknown = held == 0 && !knownFromStart && heldOn != Integer.MAX_VALUE;
            if (!unknown && child.counted().year().holds(dueOn)) {
                due++;
                late += heldOn > dueOn ? 1 : 0;
            }
        }
    }
}
