package uk.hearth.placement.layout;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's episodes of one year in episode order: by DECOM, rows without a date last, ties in file order. */
public final class Episodes extends AbstractList<Row> {

    private final List<Row> rows;

    Episodes(List<Row> inOrder) {
        this.rows = inOrder;
    }

    @Override
    public Row get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** The one with the earliest valid DECOM, ties: the row higher in the file; none if none is dated. */
    public @Nullable Row first() {
        return rows.isEmpty() || !rows.get(0).dated(Column.DECOM) ? null : rows.get(0);
    }

    /** The one with the latest valid DECOM, ties: the row higher in the file; none if none is dated. */
    public @Nullable Row last() {
        int at = rows.size() - 1;
        while (at >= 0 && !rows.get(at).dated(Column.DECOM)) {
            at--;
        }
        while (at > 0 && rows.get(at - 1).same(Column.DECOM, rows.get(at))) {
            at--;
        }
        return at < 0 ? null : rows.get(at);
    }

    /** Its periods of care, from the dated episodes. */
    public List<PeriodOfCare> periods() {
        return PeriodOfCare.of(rows);
    }
}
