package uk.hearth.placement.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something else that a return says of a child: a review, a time of being missing, a social worker's allocation, a decision
 * for adoption, a deprivation of liberty order.
 *
 * @param code what kind it is of, in the return's codes
 * @param why the second code that it has, if any: why it ended, or changed
 */
public record Event(int start, int end, String code, String why) implements Dated {

    private static final Comparator<Event> BY_START = Comparator.comparingInt(Event::start);

    /** Something of one day. */
    static Event on(int day, String code) {
        return new Event(day, day + 1, code, "");
    }

    /** As {@link EpisodeChain#joined}, for what may also overlap: the later return's word stands from its year on. */
    static List<Event> joined(List<Event> earlier, List<Event> later, int yearStart) {
        if (earlier.isEmpty() && later.size() < 2) {
            return later;
        }
        var all = new ArrayList<Event>(earlier.size() + later.size());
        for (var event : earlier) {
            if (event.start < yearStart && !event.isAmong(later)) {
                all.add(event.end == OPEN ? new Event(event.start, yearStart, event.code, "") : event);
            }
        }
        all.addAll(later);
        all.sort(BY_START);
        return List.copyOf(all);
    }

    /** Whether one of the others began on the same day and is of the same kind. */
    private boolean isAmong(List<Event> others) {
        for (var other : others) {
            if (start == other.start && code.equals(other.code)) {
                return true;
            }
        }
        return false;
    }

    public int days() {
        return end - start;
    }
}
