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
        for (var spent : record.days()) {
            days[spent.cell()] += (double) times * spent.days();
        }
        for (int cell : record.exits()) {
            exits[cell] += times;
        }
        for (var move : record.moves()) {
            moves[move.cell()][move.to()] += times;
        }
        for (int i = 0; i < times; i++) {
            entrants.addAll(record.entries());
        }
    }
}
