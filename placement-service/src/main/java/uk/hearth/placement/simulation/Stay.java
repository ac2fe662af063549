package uk.hearth.placement.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.Birthdays;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Episode;
import uk.hearth.placement.flows.PlaceCodes;

/**
 * A time that a child in care spends in one group without a break; it is over on the 18th birthday at the latest. A night
 * elsewhere (T0 to T4) is no move: the child stays in the group from which it is away.
 *
 * @param careStart the day on which the child came into care
 * @param end {@link Episode#OPEN} while it lasts
 * @param next group into which the child then goes; NOT_IN_CARE if it leaves; null while it lasts, or if it turns 18
 */
record Stay(
        int child,
        int birth,
        int careStart,
        int start,
        int end,
        CareGroup group,
        @Nullable CareGroup next) {

    static List<Stay> of(CareHistory history) {
        var stays = new ArrayList<Stay>();
        for (var episode : history.episodes()) {
            int last = stays.size() - 1;
            var before = last >= 0 ? stays.get(last) : null;
            boolean follows = before != null && before.child == episode.child() && before.end == episode.start();
            if (before == null || !follows) {
                stays.add(begin(episode, group(episode), episode.start()));
                continue;
            }
            var group = episode.place().startsWith("T") ? before.group : group(episode);
            if (group == before.group) {
                stays.set(last, before.until(episode.end()));
            } else {
                stays.set(last, before.into(group));
                stays.add(begin(episode, group, before.careStart));
            }
        }
        return stays.stream()
                .filter(stay -> stay.start < stay.majority())
                .map(Stay::toMajority)
                .toList();
    }

    private static CareGroup group(Episode episode) {
        return PlaceCodes.SECOND_GENERATION.group(episode.place());
    }

    private static Stay begin(Episode episode, CareGroup group, int careStart) {
        return new Stay(episode.child(), episode.birth(), careStart, episode.start(), 0, group, null)
                .until(episode.end());
    }

    /** The epoch day of the 18th birthday. */
    int majority() {
        return Birthdays.of(birth, 18);
    }

    boolean entering() {
        return start == careStart;
    }

    boolean holds(int day) {
        return start <= day && day < end;
    }

    private Stay until(int day) {
        var after = day == Episode.OPEN ? null : CareGroup.NOT_IN_CARE;
        return new Stay(child, birth, careStart, start, day, group, after);
    }

    private Stay into(CareGroup after) {
        return new Stay(child, birth, careStart, start, end, group, after);
    }

    private Stay toMajority() {
        return end < majority() ? this : new Stay(child, birth, careStart, start, majority(), group, null);
    }
}
