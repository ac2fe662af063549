package uk.hearth.placement.flows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the returns tell of children in care, cleaned: episodes by child and start, no two of a child at once.
 *
 * @param knownFrom the first day that the returns tell of: earlier episodes are only those of children who stayed
 * @param knownTo the last day that they tell of
 */
public record CareHistory(List<Episode> episodes, LeftOut leftOut, int knownFrom, int knownTo) {

    private static final int YEAR = 366;

    public CareHistory {
        episodes = List.copyOf(episodes);
    }

    /** The same, but that children of whom the returns stop telling are taken to have left with the last that has them. */
    public CareHistory settled() {
        return with(
                episodes.stream().map(episode -> episode.isOpen() ? episode.endingOn(episode.lost()) : episode),
                knownTo);
    }

    /** As it was on a day when the returns had not yet stopped telling of a child: that takes another year's return. */
    public CareHistory asToldBy(int day) {
        return with(
                episodes.stream()
                        .map(episode -> episode.isLost() && episode.lost() + YEAR > day ? episode.notLost() : episode),
                knownTo);
    }

    /** What was known on a day: nothing that began later, and nothing of when things would end. */
    public CareHistory asKnownOn(int day) {
        return with(
                episodes.stream()
                        .filter(episode -> episode.start() <= day)
                        .map(episode -> episode.end() > day ? episode.endingOn(Episode.OPEN) : episode),
                Math.min(day, knownTo));
    }

    private CareHistory with(Stream<Episode> changed, int to) {
        return new CareHistory(changed.toList(), leftOut, knownFrom, to);
    }

    public long children() {
        return episodes.stream().mapToInt(Episode::child).distinct().count();
    }

    /** How many children were in care on some day of a window. */
    public long childrenIn(Window window) {
        return episodes.stream()
                .filter(episode -> episode.start() <= window.to() && episode.end() > window.from())
                .mapToInt(Episode::child)
                .distinct()
                .count();
    }

    /** The episode before another of the same child, if there is one. */
    Optional<Episode> before(int place) {
        return neighbour(place, place - 1);
    }

    /** The episode after another of the same child, if there is one. */
    Optional<Episode> after(int place) {
        return neighbour(place, place + 1);
    }

    private Optional<Episode> neighbour(int place, int other) {
        return other >= 0
                        && other < episodes.size()
                        && episodes.get(other).child() == episodes.get(place).child()
                ? Optional.of(episodes.get(other))
                : Optional.empty();
    }
}
