package uk.hearth.placement.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one history of the rows of several years, as both demand models do: of rows of a child that start on the same day
 * the last is kept, an open one being before one with an end; of those that end on the same day, or are both open, the
 * first; what goes on when the next begins is ended there.
 */
public final class Cleaning {

    private static final Comparator<Row> BY_CHILD_AND_START = Comparator.comparing(Row::child)
            .thenComparingInt(Row::start)
            .thenComparingInt(row -> row.end() == Episode.OPEN ? Integer.MIN_VALUE : row.end());

    private final Map<String, LocalDate> births;
    private final Map<String, Integer> lastTold = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int withoutChildOrStart;
    private int withoutBirth;
    private int endBeforeStart;
    private int sameStart;
    private int sameEnd;
    private int shortened;
    private int lost;

    private record Row(
            String child,
            int birth,
            int start,
            int end,
            String place,
            @Nullable String provider) {

        Row endingOn(int day) {
            return new Row(child, birth, start, day, place, provider);
        }
    }

    private Cleaning(Map<String, LocalDate> births) {
        this.births = births;
    }

    /**
     * @param reported rows in the order of their returns, the earliest first
     * @param births dates of birth by child, as the latest return has them
     */
    public static CareHistory clean(List<ReportedEpisode> reported, Map<String, LocalDate> births, Window known) {
        return new Cleaning(births).history(reported, known);
    }

    private CareHistory history(List<ReportedEpisode> reported, Window known) {
        var rows = new ArrayList<Row>();
        reported.forEach(row -> read(row, rows));
        rows.sort(BY_CHILD_AND_START); // stable: of equals, the later return's comes last
        var episodes = ended(withoutSameEnd(withoutSameStart(rows)), known);
        var leftOut =
                new LeftOut(withoutChildOrStart, withoutBirth, endBeforeStart, sameStart, sameEnd, shortened, lost);
        return new CareHistory(episodes, leftOut, known.from(), known.to());
    }

    private void read(ReportedEpisode row, List<Row> rows) {
        if (row.child() == null || row.start() == null) {
            withoutChildOrStart++;
            return;
        }
        lastTold.merge(row.child(), day(row.returnEnds()), Math::max);
        var birth = births.get(row.child());
        if (birth == null) {
            withoutBirth++;
        } else if (row.end() != null && row.end().isBefore(row.start())) {
            endBeforeStart++;
        } else {
            int end = row.end() == null ? Episode.OPEN : day(row.end());
            rows.add(new Row(row.child(), day(birth), day(row.start()), end, row.place(), row.provider()));
        }
    }

    private List<Row> withoutSameStart(List<Row> rows) {
        var kept = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = next(rows, i);
            if (next != null && next.start() == row.start()) {
                sameStart++;
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private List<Row> withoutSameEnd(List<Row> rows) {
        var kept = new ArrayList<Row>();
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (seen.add(row.child() + "\u001f" + row.end())) {
                kept.add(row);
            } else {
                sameEnd++;
            }
        }
        return kept;
    }

    private List<Episode> ended(List<Row> rows, Window known) {
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = next(rows, i);
            if (next != null && row.end() > next.start()) {
                shortened++;
                row = row.endingOn(next.start());
            }
            episodes.add(episode(row, known));
        }
        return episodes;
    }

    private Episode episode(Row row, Window known) {
        int number = numbers.computeIfAbsent(row.child(), none -> numbers.size());
        int told = lastTold.getOrDefault(row.child(), known.to());
        boolean isLost = row.end() == Episode.OPEN && told < known.to();
        lost += isLost ? 1 : 0;
        return new Episode(
                number, row.birth(), row.start(), row.end(), row.place(), row.provider(), isLost ? told : Episode.OPEN);
    }

    private static @Nullable Row next(List<Row> rows, int place) {
        return place + 1 < rows.size()
                        && rows.get(place + 1).child().equals(rows.get(place).child())
                ? rows.get(place + 1)
                : null;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
