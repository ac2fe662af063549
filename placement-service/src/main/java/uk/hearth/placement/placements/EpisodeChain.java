package uk.hearth.placement.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a child's episodes of several returns into one chain, in which each day has one state: the cleaning of
 * demand-model.md, "Cleaning", and ssda903.md, "Episode chain rules".
 */
final class EpisodeChain {

    private static final Comparator<Episode> BY_START = Comparator.comparingInt(Episode::start);

    private EpisodeChain() {}

    /**
     * What the later return says stands beside what of the earlier ones lies before its year. An episode that was open and
     * that the later return does not know any more ends, for no reason that is known, when the later return's year begins.
     *
     * @param yearStart 1 April of the later return's collection year
     */
    static List<Episode> joined(List<Episode> earlier, List<Episode> later, int yearStart) {
        var chain = new ArrayList<Episode>(earlier.size() + later.size());
        for (var episode : earlier) {
            if (episode.start() < yearStart && !startsTogether(later, episode)) {
                chain.add(episode.end() > yearStart ? episode.lostOn(yearStart) : episode);
            }
        }
        chain.addAll(later);
        return clean(chain);
    }

    /** In order, one a day: of two that start together the last counts, and one that runs into the next ends there. */
    static List<Episode> clean(List<Episode> episodes) {
        var inOrder = new ArrayList<>(episodes);
        inOrder.sort(BY_START);
        var chain = new ArrayList<Episode>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            var episode = inOrder.get(i);
            if (i + 1 == inOrder.size()) {
                add(chain, episode);
            } else if (inOrder.get(i + 1).start() != episode.start()) {
                int next = inOrder.get(i + 1).start();
                add(chain, episode.end() > next ? episode.until(next) : episode);
            }
        }
        return List.copyOf(chain);
    }

    private static void add(List<Episode> chain, Episode episode) {
        if (episode.end() > episode.start() && !episode.isShortBreak()) {
            chain.add(episode);
        }
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
