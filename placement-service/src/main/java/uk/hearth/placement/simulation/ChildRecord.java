package uk.hearth.placement.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.Birthdays;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.Window;

/** What one child adds to what is known of the rates: days by cell, leavings and moves, and how it came into care. */
final class ChildRecord {

    /** Cells, each followed by the days spent in it. */
    final int[] days;

    /** Cells from which the child left care. */
    final int[] exits;

    /** Cells from which it moved, each followed by the ordinal of the group into which it did. */
    final int[] moves;

    final List<Entrant> entries;

    private ChildRecord(Notes notes) {
        this.days = notes.days.build().toArray();
        this.exits = notes.exits.build().toArray();
        this.moves = notes.moves.build().toArray();
        this.entries = List.copyOf(notes.entries);
    }

    /** A record for each child who was in care in the window. */
    static List<ChildRecord> of(List<Stay> stays, Window window) {
        var byChild = new LinkedHashMap<Integer, Notes>();
        for (var stay : stays) {
            if (stay.start() <= window.to() && stay.end() >= window.from()) {
                byChild.computeIfAbsent(stay.child(), none -> new Notes()).add(stay, window);
            }
        }
        return byChild.values().stream().map(ChildRecord::new).toList();
    }

    /** What is noted of a child stay by stay. */
    private static final class Notes {

        private final IntStream.Builder days = IntStream.builder();
        private final IntStream.Builder exits = IntStream.builder();
        private final IntStream.Builder moves = IntStream.builder();
        private final List<Entrant> entries = new ArrayList<>();

        void add(Stay stay, Window window) {
            int day = Math.max(stay.start(), window.from());
            int stop = Math.min(stay.end(), window.to() + 1);
            while (day < stop) {
                int until = Math.min(stop, nextChange(stay, day));
                days.add(cell(stay, day)).add(until - day);
                day = until;
            }
            var next = stay.next();
            if (next != null && window.has(stay.end())) {
                leave(cell(stay, Math.max(stay.start(), stay.end() - 1)), next);
            }
            if (stay.entering() && window.has(stay.start())) {
                entries.add(new Entrant(stay.group().ordinal(), stay.start() - stay.birth()));
            }
        }

        private void leave(int cell, CareGroup next) {
            if (next == CareGroup.NOT_IN_CARE) {
                exits.add(cell);
            } else {
                moves.add(cell).add(next.ordinal());
            }
        }
    }

    private static int cell(Stay stay, int day) {
        int state = Cell.state(band(stay.birth(), day), stay.group().ordinal());
        return Cell.of(state, LengthOfStay.ordinalOf(day - stay.careStart()));
    }

    /** The day of the next birthday or length of stay that changes the cell. */
    private static int nextChange(Stay stay, int day) {
        int band = band(stay.birth(), day);
        int birthday = Birthdays.of(stay.birth(), AgeBand.at(band).to());
        double longer = stay.careStart() + LengthOfStay.end(LengthOfStay.ordinalOf(day - stay.careStart()));
        return (int) Math.min(birthday, longer);
    }

    /** By birthdays. */
    static int band(int birth, int day) {
        int band = 0;
        while (band + 1 < Cell.BANDS && Birthdays.of(birth, AgeBand.at(band).to()) <= day) {
            band++;
        }
        return band;
    }
}
