package uk.hearth.placement.simulation;

import java.util.ArrayList;
import java.util.List;

/** Records of children added up, each as often as it was drawn. */
final class Tally {

    final double[] days = new double[Cell.COUNT];
    final double[] exits = new double[Cell.COUNT];
    final double[][] moves = new double[Cell.COUNT][Cell.GROUPS];
    final List<Entrant> entrants = new ArrayList<>();

    /** Each child once. */
    static Tally of(List<ChildRecord> records) {
        var tally = new Tally();
        records.forEach(record -> tally.add(record, 1));
        return tally;
    }

    /** @param times how often each child was drawn */
    static Tally of(List<ChildRecord> records, int[] times) {
        var tally = new Tally();
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                tally.add(records.get(i), times[i]);
            }
        }
        return tally;
    }

    private void add(ChildRecord record, int times) {
        for (int i = 0; i < record.days.length; i += 2) {
            days[record.days[i]] += (double) times * record.days[i + 1];
        }
        for (int cell : record.exits) {
            exits[cell] += times;
        }
        for (int i = 0; i < record.moves.length; i += 2) {
            moves[record.moves[i]][record.moves[i + 1]] += times;
        }
        for (int i = 0; i < times && !record.entries.isEmpty(); i++) {
            entrants.addAll(record.entries);
        }
    }
}
