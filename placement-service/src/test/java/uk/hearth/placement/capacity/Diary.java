package uk.hearth.placement.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody is, kept as a person would keep it: page by page, a page a night, of each who is where. It knows nothing of
 * intervals; decision 31 in words.
 *
 * @param told the last day of which the return tells, -1 if there is none
 */
record Diary(List<Line> lines, List<Block> blocks, List<Stay> episodes, int told, List<Told> notices) {

    /** From here on nothing changes any more. */
    static final int NIGHTS = 62;

    /** Beds from one day to another, both included. */
    record Line(String provision, int from, int to, int registered, int staffed) {}

    record Block(String provision, int from, int to, int beds) {}

    /** An episode of a return; {@code to} is the day of leaving, {@link #NIGHTS} if there is none. */
    record Stay(String child, String provision, int from, int to) {}

    /** A night's sums, in the order of {@link BedDay}. */
    record Night(long registered, long staffed, long blocked, long occupied, long vacant, long over) {}

    /** With one notice more, if that can be; otherwise as it is. */
    Diary hear(Told notice) {
        var more = new ArrayList<>(notices);
        if (!more.contains(notice)) {
            more.add(notice);
        }
        var next = new Diary(lines, blocks, episodes, told, more);
        return contradicts(notice) || next.isTwoBeds(notice.child()) || next.isCrowdedBy(notice) ? this : next;
    }

    private boolean contradicts(Told notice) {
        return notices.contains(new Told(notice.provision(), notice.child(), !notice.in(), notice.day()));
    }

    private boolean isTwoBeds(String child) {
        for (int night = 0; night < NIGHTS && child.startsWith("C"); night++) {
            int beds = 0;
            for (var provision : provisions()) {
                beds += isNotified(provision, child, night) ? 1 : 0;
            }
            if (beds > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isCrowdedBy(Told notice) {
        for (int night = notice.day(); night < NIGHTS; night++) {
            boolean here = isNotified(notice.provision(), notice.child(), night)
                    && counts(notice.provision(), notice.child(), night);
            var beds = line(notice.provision(), night);
            if (here && occupants(notice.provision(), night).size() > (beds == null ? 0 : beds.registered())) {
                return true;
            }
        }
        return false;
    }

    Night page(int night) {
        long registered = 0;
        long staffed = 0;
        long blocked = 0;
        long occupied = 0;
        long vacant = 0;
        long over = 0;
        for (var provision : provisions()) {
            var line = line(provision, night);
            int beds = line == null ? 0 : line.staffed();
            int closed = Math.min(
                    beds,
                    blocks.stream()
                            .filter(block -> block.provision().equals(provision))
                            .filter(block -> block.from() <= night && night <= block.to())
                            .mapToInt(Block::beds)
                            .sum());
            int children = occupants(provision, night).size();
            registered += line == null ? 0 : line.registered();
            staffed += beds;
            blocked += closed;
            occupied += children;
            vacant += Math.max(0, beds - closed - children);
            over += Math.max(0, closed + children - beds);
        }
        return new Night(registered, staffed, blocked, occupied, vacant, over);
    }

    private @Nullable Line line(String provision, int night) {
        return lines.stream()
                .filter(line -> line.provision().equals(provision) && line.from() <= night && night <= line.to())
                .findFirst()
                .orElse(null);
    }

    Set<String> provisions() {
        return new TreeSet<>(List.of("P1", "P2", "P3"));
    }

    private Set<String> occupants(String provision, int night) {
        var there = new TreeSet<String>();
        for (var child : List.of("C1", "C2", "C3", "C4", "X1", "X2")) {
            boolean byNotice = isNotified(provision, child, night) && counts(provision, child, night);
            if (byNotice || isReturned(provision, child, night)) {
                there.add(child);
            }
        }
        return there;
    }

    /** Whether the last that was told of the child here, up to this night, is that it came. */
    private boolean isNotified(String provision, String child, int night) {
        return notices.stream()
                .filter(notice ->
                        notice.provision().equals(provision) && notice.child().equals(child))
                .filter(notice -> notice.day() <= night)
                .max(Comparator.comparingInt(Told::day))
                .map(Told::in)
                .orElse(false);
    }

    /** An own child's coming counts only if it was told for a day after the return. */
    private boolean counts(String provision, String child, int night) {
        int came = night;
        while (came > 0 && isNotified(provision, child, came - 1)) {
            came--;
        }
        int since = came;
        return !child.startsWith("C")
                || notices.stream()
                        .filter(notice -> notice.in() && notice.child().equals(child))
                        .filter(notice -> notice.provision().equals(provision))
                        .anyMatch(notice -> notice.day() > told && since <= notice.day() && notice.day() <= night);
    }

    private boolean isReturned(String provision, String child, int night) {
        if (told < 0 || !child.startsWith("C")) {
            return false;
        }
        Stay last = null;
        for (var episode : episodes) {
            boolean begun = episode.child().equals(child) && episode.from() <= Math.min(night, told);
            if (begun && (last == null || episode.from() >= last.from())) {
                last = episode;
            }
        }
        if (last == null || last.to() <= night || !last.provision().equals(provision)) {
            return false;
        }
        return night <= told
                || last.to() > told
                        && notices.stream()
                                .noneMatch(notice -> notice.child().equals(child)
                                        && notice.day() > told
                                        && notice.day() <= night
                                        && (notice.in() || notice.provision().equals(provision)));
    }
}
