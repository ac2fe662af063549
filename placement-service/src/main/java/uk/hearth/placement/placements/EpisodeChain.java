package uk.hearth.placement.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts a child's episodes of several returns together, and into one chain in which each day has one state: the cleaning of
 * demand-model.md, "Cleaning", and ssda903.md, "Episode chain rules".
 */
final class EpisodeChain {

    private static final Comparator<Episode> BY_START = Comparator.comparingInt(Episode::start);

    private EpisodeChain() {}

    /**
     * What the later return says stands beside what of the earlier ones lies before its year. An episode that was open, or ended in that year, and
     * that the later return does not know any more ends, for no reason that is known, when the later return's year begins.
     * Short breaks are left out.
     *
     * @param yearStart 1 April of the later return's collection year
     * @return in the order in which they begin; of those that begin together the later row is last
     */
    static List<Episode> joined(List<Episode> earlier, List<Episode> later, int yearStart) {
        var all = new ArrayList<Episode>(earlier.size() + later.size());
        for (var episode : earlier) {
            if (episode.start() < yearStart && !startsTogether(later, episode)) {
                all.add(episode.end() >= yearStart ? episode.lostOn(yearStart) : episode);
            }
        }
        for (var episode : later) {
            if (episode.end() > episode.start() && !episode.isShortBreak()) {
                all.add(episode);
            }
        }
        all.sort(BY_START);
        return List.copyOf(all);
    }

    /** Where episodes overlap, the one that began last holds, and the one that it interrupts goes on after it. */
    static List<Episode> chained(List<Episode> inOrder) {
        if (!overlap(inOrder)) {
            return inOrder;
        }
        var chain = new ArrayList<Episode>();
        Episode held = null;
        int from = 0;
        for (int day : turns(inOrder)) {
            var holder = holder(inOrder, day);
            if (holder != held) {
                if (held != null) {
                    chain.add(held.between(from, day));
                }
                held = holder;
                from = day;
            }
        }
        return List.copyOf(chain);
    }

    private static boolean overlap(List<Episode> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).end() > inOrder.get(i).start()) {
                return true;
            }
        }
        return false;
    }

    /** Every day on which an episode begins or ends, the end of an open one last. */
    private static SortedSet<Integer> turns(List<Episode> episodes) {
        var days = new TreeSet<Integer>();
        episodes.forEach(episode -> days.addAll(List.of(episode.start(), episode.end())));
        return days;
    }

    private static @Nullable Episode holder(List<Episode> inOrder, int day) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            if (inOrder.get(i).holdsOn(day)) {
                return inOrder.get(i);
            }
        }
        return null;
    }

    private static boolean startsTogether(List<Episode> later, Episode episode) {
        for (var other : later) {
            if (other.start() == episode.start()) {
                return true;
            }
        }
        return false;
    }
}
