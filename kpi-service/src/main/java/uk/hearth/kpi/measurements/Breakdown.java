package uk.hearth.kpi.measurements;

import uk.hearth.kit.rows.RowCheck;

/**
 * The part of the whole that a figure is about: up to two dimension=category pairs, in alphabetical order of dimension, so
 * that one breakdown has one form. Empty strings where there is none.
 */
public record Breakdown(String dimension, String category, String dimension2, String category2) {

    public static final Breakdown WHOLE = new Breakdown("", "", "", "");

    static Breakdown read(RowCheck check) {
        var first = pair(check, "dimension", "category");
        var second = pair(check, "dimension_2", "category_2");
        if (first.dimension.isEmpty()) {
            return second;
        }
        if (first.dimension.equals(second.dimension)) {
            check.wrong("dimension_2", "same-dimension", "Both breakdowns are by the same dimension", "Give another");
        }
        return second.dimension.isEmpty() || first.dimension.compareTo(second.dimension) < 0
                ? new Breakdown(first.dimension, first.category, second.dimension, second.category)
                : new Breakdown(second.dimension, second.category, first.dimension, first.category);
    }

    private static Breakdown pair(RowCheck check, String dimensionColumn, String categoryColumn) {
        var dimension = check.text(dimensionColumn);
        var category = check.text(categoryColumn);
        if (dimension.isPresent() != category.isPresent()) {
            check.wrong(
                    dimension.isPresent() ? categoryColumn : dimensionColumn,
                    "half-a-breakdown",
                    "Dimension and category come together",
                    "Give both or neither");
        }
        return new Breakdown(dimension.orElse(""), category.orElse(""), "", "");
    }
}
