package uk.hearth.placement.placements;

import java.util.ArrayList;
import java.util.List;

/**
 * Episodes that follow each other without a day between, from the day a child began to be looked after until it ceased:
 * ssda903.md, "Episode chain rules".
 */
public record PeriodOfCare(List<Episode> episodes, int start, int end) implements Dated {

    private PeriodOfCare(List<Episode> episodes) {
        this(
                episodes,
                episodes.get(0).start(),
                episodes.get(episodes.size() - 1).end());
    }

    static List<PeriodOfCare> of(List<Episode> chain) {
        var periods = new ArrayList<PeriodOfCare>();
        int from = 0;
        for (int i = 1; i <= chain.size(); i++) {
            if (i == chain.size() || !goesOn(chain.get(i - 1), chain.get(i))) {
                periods.add(new PeriodOfCare(chain.subList(from, i)));
                from = i;
            }
        }
        return chain.isEmpty() ? List.of() : List.copyOf(periods);
    }

    private static boolean goesOn(Episode one, Episode next) {
        return one.end() == next.start() && !next.reason().equals("S");
    }

    public Episode first() {
        return episodes.get(0);
    }

    public Episode last() {
        return episodes.get(episodes.size() - 1);
    }

    /** Whether its beginning is in the returns at hand (RNE S), so that its length is known. */
    public boolean isWholeFromStart() {
        return first().isStartOfCare();
    }

    /** REC of its last episode. */
    public String endReason() {
        return last().endReason();
    }

    /** Its placement runs, by what counts as a change of placement. */
    public List<PlacementRun> runs(PlacementChange change) {
        return PlacementRun.of(episodes, change);
    }
}
