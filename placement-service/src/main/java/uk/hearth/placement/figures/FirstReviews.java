package uk.hearth.placement.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * When a child's first review is due: within 20 working days of becoming looked after (the Care Planning, Placement and Case
 * Review (England) Regulations 2010, regulation 33). Many months are counted at once: each beginning is worked out once.
 */
final class FirstReviews {

    private static final int WITHIN_WORKING_DAYS = 20;

    private final WorkingDays workingDays = new WorkingDays();
    private final Map<Integer, Integer> due = new ConcurrentHashMap<>();

    /** The last day on which it is in time. */
    int dueAfter(int start) {
        return due.computeIfAbsent(start, this::workedOut);
    }

    private int workedOut(int start) {
        return (int) workingDays
                .plus(LocalDate.ofEpochDay(start), WITHIN_WORKING_DAYS)
                .toEpochDay();
    }
}
