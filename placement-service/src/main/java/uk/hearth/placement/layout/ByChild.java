package uk.hearth.placement.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The rows of a table by child: a range of one array for each, in file order; and of episodes in episode order too. */
final class ByChild {

    static final Episodes NO_EPISODES = new Episodes(List.of());

    /** Rows come in file order and the sort is stable, so ties keep it. */
    private static final Comparator<Row> EPISODE_ORDER = Comparator.comparingLong(ByChild::decom);

    private final int[] starts;
    private final Row[] fileOrder;
    private final Row[] episodeOrder;

    ByChild(CaseTable table, Children children, CaseData data) {
        starts = new int[children.size() + 1];
        table.rows = new Row[table.size()];
        int grouped = 0;
        for (int i = 0; i < table.rows.length; i++) {
            var child = children.ofWord(table.at(i, Column.CHILD));
            table.rows[i] = new Row(table, i, data, child);
            if (child != null) {
                starts[child.number() + 1]++;
                grouped++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        fileOrder = grouped(table.rows, grouped);
        episodeOrder = table.name().now() == TableName.EPISODES ? ordered() : fileOrder;
    }

    private Row[] grouped(Row[] rows, int count) {
        var byChild = new Row[count];
        var at = starts.clone();
        for (var row : rows) {
            var child = row.child();
            if (child != null) {
                byChild[at[child.number()]++] = row;
            }
        }
        return byChild;
    }

    private Row[] ordered() {
        var rows = fileOrder.clone();
        for (int child = 0; child + 1 < starts.length; child++) {
            int from = starts[child];
            int to = starts[child + 1];
            if (to - from > 1) {
                Arrays.sort(rows, from, to, EPISODE_ORDER);
                for (int i = from + 1; i < to; i++) {
                    rows[i].previous = rows[i - 1];
                    rows[i - 1].next = rows[i];
                }
            }
        }
        return rows;
    }

    private static long decom(Row row) {
        int day = row.at(Column.DECOM);
        return Day.valid(day) ? day : Long.MAX_VALUE;
    }

    List<Row> rows(int child) {
        return CaseTable.part(fileOrder, starts[child], starts[child + 1]);
    }

    Episodes episodes(int child) {
        int from = starts[child];
        int to = starts[child + 1];
        return from == to ? NO_EPISODES : new Episodes(CaseTable.part(episodeOrder, from, to));
    }
}
