package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.DEC;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.LS;
import static uk.hearth.placement.layout.Column.REC;

import java.util.TreeMap;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;

/**
 * A child's days in care over this year's episodes and last year's, as rule 1001 counts them: of rows that begin on the same
 * day the one that ends first stands; short breaks do not count; the latest episode, if open, runs to the end of the year.
 */
final class DaysInCare {

    private final TreeMap<Integer, Row> byStart = new TreeMap<>();
    private final int yearEnd;

    private DaysInCare(int yearEnd) {
        this.yearEnd = yearEnd;
    }

    static DaysInCare of(Child child) {
        var days = new DaysInCare(child.year().end());
        child.episodesLastYear().forEach(days::add);
        child.episodes().forEach(days::add);
        return days;
    }

    private void add(Row episode) {
        if (episode.dated(DECOM)) {
            byStart.merge(episode.at(DECOM), episode, DaysInCare::endingFirst);
        }
    }

    private static Row endingFirst(Row a, Row b) {
        return Day.orElse(a.at(DEC), Integer.MAX_VALUE) <= Day.orElse(b.at(DEC), Integer.MAX_VALUE) ? a : b;
    }

    boolean endedByAdoption() {
        return !byStart.isEmpty() && byStart.lastEntry().getValue().in(REC, CodeSets.ADOPTED);
    }

    /** Days from then on; 0 when it is no date. */
    int since(int birthday) {
        return Day.valid(birthday)
                ? byStart.values().stream()
                        .filter(episode -> !episode.in(LS, CodeSets.SHORT_BREAKS))
                        .mapToInt(episode -> daysSince(episode, birthday))
                        .sum()
                : 0;
    }

    private int daysSince(Row episode, int birthday) {
        boolean latest = episode == byStart.lastEntry().getValue();
        int end = latest && episode.blank(DEC) ? yearEnd : episode.at(DEC);
        return Day.valid(end) ? Math.max(0, end - Math.max(episode.at(DECOM), birthday)) : 0;
    }
}
