package uk.hearth.placement.placements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive episodes of one period of care in one placement: indicators.md, "Placement run". A stay of T0 to T4 ends none
 * if the child comes back to the same placement; being placed for adoption with its own carer (A3, A5) is no new one.
 */
public record PlacementRun(List<Episode> episodes, int start, int end) implements Dated {

    private PlacementRun(List<Episode> episodes) {
        this(
                episodes,
                episodes.get(0).start(),
                episodes.get(episodes.size() - 1).end());
    }

    static List<PlacementRun> of(List<Episode> episodes, PlacementChange change) {
        var runs = new ArrayList<PlacementRun>();
        int from = 0;
        Episode settled = null;
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            if (i > 0 && isNew(settled, episodes.get(i - 1), episode, change)) {
                runs.add(new PlacementRun(episodes.subList(from, i)));
                from = i;
            }
            settled = episode.isTemporary() ? settled : episode;
        }
        runs.add(new PlacementRun(episodes.subList(from, episodes.size())));
        return List.copyOf(runs);
    }

    /** @param settled the last episode that was no stay elsewhere for a while */
    private static boolean isNew(@Nullable Episode settled, Episode before, Episode next, PlacementChange change) {
        if (change.countsTemporary()) {
            return change.isMadeBy(next);
        }
        if (next.isTemporary() || next.isForAdoptionByItsCarer()) {
            return false;
        }
        if (before.isTemporary()) {
            return settled == null ? change.isMadeBy(next) : !settled.isAtTheSamePlaceAs(next);
        }
        return change.isMadeBy(next);
    }

    public Episode last() {
        return episodes.get(episodes.size() - 1);
    }

    /** What it is by: its first episode that is no stay elsewhere for a while. */
    public Episode main() {
        for (var episode : episodes) {
            if (!episode.isTemporary()) {
                return episode;
            }
        }
        return episodes.get(0);
    }
}
