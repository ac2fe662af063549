package uk.hearth.kit.documents;

import java.util.List;

/** A table with a line of column heads, in which the first cell of each row heads the row. */
public record WordTable(String caption, List<Head> heads, List<List<String>> rows) {

    /**
     * The head of a column.
     *
     * @param weight how wide the column is beside the others: one of 4 is twice as wide as one of 2
     * @param figure whether the column holds figures, which stand to the right
     */
    public record Head(String text, int weight, boolean figure) {}
}
