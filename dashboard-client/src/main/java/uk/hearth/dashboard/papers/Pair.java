package uk.hearth.dashboard.papers;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two papers of one scorecard, of which one went to an earlier meeting.
 *
 * @param of the papers that there are of the scorecard, the newest meeting first
 */
record Pair(List<Edition> of, Edition then, Edition now) {

    private static final Comparator<Edition> BY_MEETING =
            Comparator.comparing(Edition::meetingOn).thenComparing(Edition::publishedAt);

    /**
     * Those that were asked for, whichever way round; the two newest where nothing was, or what is not among them.
     *
     * @return nothing if there are fewer than two
     */
    static @Nullable Pair of(List<Edition> papers, @Nullable String one, @Nullable String other) {
        var newestFirst = papers.stream().sorted(BY_MEETING.reversed()).toList();
        if (newestFirst.size() < 2) {
            return null;
        }
        var now = among(newestFirst, one, newestFirst.get(0));
        var rest = newestFirst.stream().filter(each -> !each.equals(now)).toList();
        var then = among(rest, other, rest.get(0));
        return BY_MEETING.compare(now, then) < 0 ? new Pair(newestFirst, now, then) : new Pair(newestFirst, then, now);
    }

    private static Edition among(List<Edition> papers, @Nullable String asked, Edition otherwise) {
        return papers.stream()
                .filter(each -> each.id().equals(asked))
                .findFirst()
                .orElse(otherwise);
    }
}
